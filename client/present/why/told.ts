import type { EventCard } from '#shared/match/cards.ts';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { SeatWhy } from '#shared/rules/why/seat-why.ts';
import type { Format } from '../../i18n/format.ts';
import type { Mark } from '../../i18n/marked.ts';
import type { Say } from '../../i18n/texts.ts';

/** What the sentences of the report are made from: what the seat may know, and the words of a language. */
export type WhyTold = {
  readonly view: SeatView;
  readonly why: SeatWhy;
  readonly scenario: PublicScenario;
  readonly cards: readonly EventCard[];
  readonly format: Format;
  readonly t: Say<'report'>;
  /** Marks figures and names of a sentence, where it is shown so that they can be asked. */
  readonly mark?: (figure: string, of: Mark) => string;
};

export const plain = (figure: string) => figure;

export function shortName({ scenario, format }: WhyTold, provider: number): string {
  return format.text(scenario.providers[provider]?.shortName);
}

export function segmentName({ scenario, format }: WhyTold, segment: number): string {
  return format.text(scenario.segments[segment]?.name);
}

/** Revenue of the whole market in the quarter before, CNY mn; undefined where nobody has seen it. */
function marketBefore({ past, own }: SeatView, why: SeatWhy): number | undefined {
  const seen = past.at(-2)?.market;
  if (seen !== undefined) return seen;
  const [, revenue = 0] = own.revenue;
  return revenue > 0 && why.before > 0 ? (100 * revenue) / why.before : undefined;
}

/** Percent that the market grew by, or shrank by where it is below zero. */
export function marketGrowth(view: SeatView, why: SeatWhy): number | undefined {
  const before = marketBefore(view, why);
  const after = view.past.at(-1)?.market;
  return before === undefined || after === undefined ? undefined : 100 * (after / before - 1);
}
