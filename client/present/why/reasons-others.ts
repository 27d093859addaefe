import { pointsByRival } from './causes.ts';
import { plain, segmentName, shortName, type WhyTold } from './told.ts';
import { weightiestProvider, weightiestSegment } from './weightiest.ts';

/** A partnership won this quarter by whom it weighed for most; else what the seat itself has in force. */
export function governmentReason(told: WhyTold): string {
  const { view, why, scenario, format, t, mark = plain } = told;
  const partnershipName = (n: number) => mark(format.text(scenario.stateProgramme?.partnerships[n]?.name), 'name');
  const provider = weightiestProvider(told, 'government');
  const won = view.past.at(-1)?.partnershipsWon.find((one) => one.provider === provider);
  if (won !== undefined) {
    const partnership = partnershipName(won.partnership);
    if (provider === why.provider) return t('governmentYou', { partnership });
    return t('governmentWon', { company: shortName(told, provider), partnership });
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

/** Full halls of one's own come first, then how near the own ones were to it, then those of others. */
export function capacityReason(told: WhyTold): string {
  const { view, why, format, t, mark = plain } = told;
  if (view.own.turnedAway > 0)
    return t('turnedAway', { amount: mark(format.money(view.own.turnedAway), 'turnedAway') });
  if (weightiestProvider(told, 'capacity') === why.provider)
    return t('capacityOwn', { use: mark(format.wholePercent(100 * view.own.peakUse), 'capacityUsed') });
  const points = pointsByRival(why, 'capacity').reduce((sum, one) => sum + one, 0);
  return points >= 0 ? t('capacityMore') : t('capacityLess');
}
