import { pointsByRival } from './causes.ts';
import { plain, segmentName, shortName, type WhyTold } from './told.ts';
import { weightiestProvider, weightiestSegment } from './weightiest.ts';

/** All partnerships won this quarter, first by whom they weighed for most; else what the seat itself has in force. */
export function governmentReason(told: WhyTold): string {
  const { view, why, scenario, format, t, mark = plain } = told;
  const partnershipName = (n: number) => mark(format.text(scenario.stateProgramme?.partnerships[n]?.name), 'name');
  const provider = weightiestProvider(told, 'government');
  const won = view.past.at(-1)?.partnershipsWon ?? [];
  if (won.some((one) => one.provider === provider)) {
    const others = won.map((one) => one.provider).filter((one) => one !== provider);
    return [provider, ...new Set(others)]
      .map((winner) => {
        const mine = won.filter((one) => one.provider === winner);
        const names = format.list(mine.map((one) => t('quoted', { name: partnershipName(one.partnership) })));
        if (winner === why.provider) return t('governmentYou', { names });
        return t('governmentWon', { company: shortName(told, winner), names });
      })
      .reduce((first, second) => t('both', { first, second }));
  }
  const counted = view.before?.certificates ?? view.own.certificates;
  const names = [
    ...scenario.certificates.filter((_, n) => counted[n] === 1).map((one) => mark(format.text(one.name), 'name')),
    ...view.own.partnerships.map((tie) => partnershipName(tie.partnership)),
  ];
  return names.length === 0 ? t('governmentNone') : t('governmentHeld', { names: format.list(names) });
}

/** Whom a rule shuts out or lets in again. A rival that is shut out leaves its customers to the others. */
export function exclusionReason(told: WhyTold): string {
  const { why, t } = told;
  const provider = weightiestProvider(told, 'exclusion');
  const points = pointsByRival(why, 'exclusion')[provider] ?? 0;
  const segment = segmentName(told, weightiestSegment(told, 'exclusion'));
  if (provider === why.provider) return points < 0 ? t('shutYou', { segment }) : t('openedYou', { segment });
  const company = shortName(told, provider);
  return points > 0 ? t('shutRival', { company, segment }) : t('openedRival', { company, segment });
}

/**
 * What customers met: who was turned away from full halls this quarter, and the reliability of the own ones, which the
 * quarter before made; where neither moved anything, what the halls of others did.
 */
export function capacityReason(told: WhyTold): string {
  const { view, why, format, t, mark = plain } = told;
  const turned =
    view.own.turnedAway > 0
      ? t('turnedAway', { amount: mark(format.money(view.own.turnedAway), 'turnedAway') })
      : undefined;
  const met = reliabilityMet(told);
  if (turned !== undefined) return met === undefined ? turned : t('both', { first: turned, second: met });
  if (met !== undefined && weightiestProvider(told, 'capacity') === why.provider) return met;
  const points = pointsByRival(why, 'capacity').reduce((sum, one) => sum + one, 0);
  return points >= 0 ? t('capacityMore') : t('capacityLess');
}

/** From where to where the reliability went that own customers met; undefined where it is written alike. */
function reliabilityMet({ why: { met }, format, t, mark = plain }: WhyTold): string | undefined {
  if (met === null) return undefined;
  const before = format.percent(100 * met.before.reliability);
  const after = format.percent(100 * met.now.reliability);
  if (before === after) return undefined;
  return t('capacityOwn', { before: mark(before, 'reliability'), after: mark(after, 'reliability') });
}
