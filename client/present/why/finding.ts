import type { Cause } from '#shared/rules/why/seat-why.ts';
import { ownStrikes } from '../own-strikes.ts';
import { shareChange } from '../share-change.ts';
import type { ShownCauses } from './causes.ts';
import { marketGrowth, plain, shortName, type WhyTold } from './told.ts';

/** Which of two causes weighed more cannot be said below this difference, points. */
const CLOSE = 0.1;
/** One cause made most of a change when it weighs so many times what the next does. */
const DOMINATES = 2;

/**
 * What happened to the share and what weighed most, in one line: a reading of the figures below it, not a verdict. It
 * looks only at causes that went the way the share went, unless one that went the other way outweighs what remained.
 */
export function findingOf(told: WhyTold, shown: ShownCauses): string {
  const { format, t, mark = plain } = told;
  const size = Math.abs(shown.change);
  const points = mark(format.number(size, shown.digits), 'shareChange');
  if (shown.change === 0) return t('both', { first: t('held'), second: heldBy(told, shown) });
  const said = shown.change > 0 ? t('gained', { count: size, points }) : t('lost', { count: size, points });
  const second = weighedMost(told, shown);
  return second === undefined ? said : t('both', { first: said, second });
}

type Weighed = { readonly cause: Cause; readonly points: number };

/** Causes that went one way, the largest first. */
function going(shown: ShownCauses, up: boolean): Weighed[] {
  return [...shown.main, ...shown.rest]
    .map((cause) => ({ cause, points: Math.abs(shown.points[cause]), up: shown.points[cause] > 0 }))
    .filter((one) => one.points > 0 && one.up === up)
    .sort((a, b) => b.points - a.points);
}

function weighedMost(told: WhyTold, shown: ShownCauses): string | undefined {
  const { t } = told;
  const up = shown.change > 0;
  const [first, second, third] = going(shown, up);
  if (first === undefined) return undefined;
  const words = { first: t(`in_${first.cause}`), First: begun(t(`in_${first.cause}`), told) };
  const [against] = going(shown, !up);
  const dominates = second === undefined || first.points >= DOMINATES * second.points;
  const decided = dominates ? undefined : weighedOfDecided(told, shown);
  if (decided !== undefined) return decided;
  if (against !== undefined && pulledBothWays(shown)) {
    const pulled = { ...words, second: t(`in_${against.cause}`) };
    return up ? t('gainedAgainst', pulled) : t('lostAgainst', pulled);
  }
  if (dominates) return mostlyOne(told, shown, first.cause);
  const both = { ...words, second: t(`in_${second.cause}`) };
  const closeToThird = third !== undefined && second.points - third.points < CLOSE / 2;
  if (closeToThird && first.points - second.points < CLOSE / 2)
    return up ? t('gainedClose', both) : t('lostClose', both);
  const priceWeighed = shown.points.price !== 0 && shown.points.price > 0 === up;
  if (priceWeighed && first.cause !== 'price' && second.cause !== 'price')
    return up ? t('gainedPrice', both) : t('lostPrice', both);
  return up ? t('gainedTwo', both) : t('lostTwo', both);
}

/** What nobody decided this quarter: where it made most of the change, the next cause is named too. */
const UNDECIDED: readonly Cause[] = ['contracts', 'drift', 'chance', 'mix'];

/**
 * Where what nobody decided weighed most, the line tells what somebody did: from that there is something to learn. The
 * rest stands in the rows. Undefined where no decision weighed enough.
 */
function weighedOfDecided({ t }: WhyTold, shown: ShownCauses): string | undefined {
  const up = shown.change > 0;
  const isDecided = ({ cause, points }: Weighed) => !UNDECIDED.includes(cause) && cause !== 'events' && points >= CLOSE;
  const [largest] = going(shown, up);
  const first = going(shown, up).find(isDecided);
  if (largest === undefined || !UNDECIDED.includes(largest.cause) || first === undefined) return undefined;
  const against = going(shown, !up).find(isDecided);
  const words = { first: t(`in_${first.cause}`) };
  if (against === undefined) return up ? t('gainedDecided', words) : t('lostDecided', words);
  const both = { ...words, second: t(`in_${against.cause}`) };
  return up ? t('gainedDecidedAgainst', both) : t('lostDecidedAgainst', both);
}

function mostlyOne({ t }: WhyTold, shown: ShownCauses, first: Cause): string {
  const up = shown.change > 0;
  const words = { first: t(`in_${first}`) };
  const next = going(shown, up)[1];
  if (!UNDECIDED.includes(first) || next === undefined || next.points < CLOSE)
    return up ? t('gainedOne', words) : t('lostOne', words);
  const both = { ...words, second: t(`in_${next.cause}`) };
  return up ? t('gainedThen', both) : t('lostThen', both);
}

function heldBy({ t }: WhyTold, shown: ShownCauses): string {
  const [cost] = going(shown, false);
  const [brought] = going(shown, true);
  if (cost === undefined || brought === undefined) return t('heldQuiet');
  return t('heldBetween', { first: t(`in_${cost.cause}`), second: t(`in_${brought.cause}`) });
}

/** From where to where, of what market, what struck the seat, and how far from the first: whole sentences, to be set one after another. */
export function underFinding(told: WhyTold, shown: ShownCauses): string[] {
  const { view, why, format, t, mark = plain } = told;
  const write = (value: number) => mark(format.percent(value, shown.digits), 'share');
  const growth = marketGrowth(view, why) ?? 0;
  const market = Math.abs(growth) < 0.05 ? 'stood' : growth > 0 ? 'grew' : 'shrank';
  const size = mark(format.percent(Math.abs(growth)), 'whyMarket');
  const [before, after] = [write(shown.before), write(shown.after)];
  const first =
    shown.change === 0
      ? t(`${market}Same`, { share: after, growth: size })
      : t(market, { before, after, growth: size });
  return [first, ...struckBy(told), ...(pulledBothWays(shown) ? againstOneAnother(told, shown) : []), standing(told)];
}

function struckBy({ view, cards, format, t, mark = plain }: WhyTold): string[] {
  return ownStrikes(view, cards).map((card) => t('struckYou', { title: mark(format.text(card.title), 'name') }));
}

/** Whether a share that held, or hardly moved, was pulled harder the other way than it went. */
function pulledBothWays(shown: ShownCauses): boolean {
  return (going(shown, shown.change <= 0)[0]?.points ?? 0) > Math.abs(shown.change);
}

function againstOneAnother({ format, t, mark = plain }: WhyTold, shown: ShownCauses): string[] {
  const total = (up: boolean) => going(shown, up).reduce((sum, one) => sum + one.points, 0);
  const [helped, cost] = [total(true), total(false)];
  if (helped < CLOSE || cost < CLOSE) return [];
  const write = (value: number) => mark(format.points(value, shown.digits), 'whyPoints');
  return [t('against', { helped: write(helped), cost: write(-cost) })];
}

function standing(told: WhyTold): string {
  const { view, why, scenario, format, t, mark = plain } = told;
  const rivals = (share: readonly number[]) =>
    scenario.providers
      .map((one, p) => ({ p, share: share[p] ?? 0, counts: one.playable && p !== view.own.provider }))
      .filter((one) => one.counts)
      .sort((a, b) => b.share - a.share)[0];
  const next = rivals(view.past.at(-1)?.share ?? []);
  const earlier = rivals(view.past.at(-2)?.share ?? scenario.providers.map((one) => one.startShare));
  const gap = shareChange(next?.share ?? 0, why.after);
  const company = shortName(told, next?.p ?? 0);
  const said = { count: Math.abs(gap), points: mark(format.number(Math.abs(gap), 1), 'whyLead') };
  if (gap === 0) return t('level', { company });
  if (gap < 0) return t('behind', { ...said, company });
  return (earlier?.share ?? 0) > why.before ? t('firstNow', said) : t('firstStill', said);
}

/** With the capital that begins a sentence, where the language has one. */
function begun(words: string, { format }: WhyTold): string {
  return words.charAt(0).toLocaleUpperCase(format.language) + words.slice(1);
}
