import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { bidWorth } from '#shared/rules/stages/bids.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';

export type CertificateRow = PublicScenario['certificates'][number] & {
  /** Price where it is not held, upkeep where it is, CNY mn. */
  readonly cost: number;
  readonly ordered: boolean;
  readonly state: 'none' | 'coming' | 'held' | 'lapsing';
};

/** Each certificate, what it costs now, and what becomes of it with the draft as it stands. */
export function certificateRows({ own, prices }: SeatView, scenario: PublicScenario, draft: Orders): CertificateRow[] {
  return scenario.certificates.map((one, n) => {
    const held = own.certificates[n] === 1;
    const ordered = draft.government.certificates[one.id] === true;
    const state = held ? (ordered ? 'held' : 'lapsing') : ordered ? 'coming' : 'none';
    return { ...one, cost: prices.certificates[n] ?? 0, ordered, state };
  });
}

type Programme = NonNullable<PublicScenario['stateProgramme']>;

/** Who is taught by partnerships is told so, and everybody else whom they would teach. */
export function teachingText({ own }: Pick<SeatView, 'own'>, { learner }: Pick<Programme, 'learner'>) {
  return own.provider === learner ? 'learns' : 'teaches';
}

export type PartnershipRow = Programme['partnerships'][number] & {
  readonly state: 'open' | 'closed' | 'missing' | 'held';
  readonly quartersLeft: number;
  /** Others that are tied to it now: none of them keeps a further partner out. */
  readonly partners: readonly number[];
  readonly bid: number;
  /** What the bid counts, in points of standing; undefined where there is none or it is too low. */
  readonly worth: number | undefined;
};

/** Each partnership: whether it takes a bid of this seat now, and why not where it does not. */
export function partnershipRows(view: SeatView, programme: Programme, draft: Orders): PartnershipRow[] {
  const { own } = view;
  const ties = tiesInForce(view);
  return programme.partnerships.map((one, index) => {
    const tie = own.partnerships.find((held) => held.partnership === index);
    const bid = draft.government.bids[one.id] ?? 0;
    const state = tie !== undefined ? 'held' : !own.offers.includes(index) ? 'closed' : own.mayBid ? 'open' : 'missing';
    return {
      ...one,
      state,
      quartersLeft: tie === undefined ? 0 : tie.until - own.quarter,
      partners: ties.filter((one) => one.partnership === index && !one.own).map((one) => one.provider),
      bid,
      worth: bid > 0 && bid >= programme.minimumBid ? bidWorth(programme, bid, own.standing) : undefined,
    };
  });
}

/** Stepping up from nothing begins at the least bid, stepping below it withdraws the bid; what is typed stays. */
export function steppedBid(before: number, next: number, step: number, minimum: number): number {
  if (before === 0 && next === step) return Math.max(step, minimum);
  return before === minimum && next === before - step ? 0 : next;
}

export type Tie = {
  readonly partnership: number;
  readonly provider: number;
  readonly quartersLeft: number;
  readonly own: boolean;
};

/** Partnerships that everybody knows to be in force, the own first. */
export function tiesInForce({ past, quarter, own }: SeatView): Tie[] {
  return (past.at(-1)?.partnerships ?? [])
    .filter((one) => one.until > quarter)
    .map(({ partnership, provider, until }) => ({
      partnership,
      provider,
      quartersLeft: until - quarter,
      own: provider === own.provider,
    }))
    .sort((a, b) => Number(b.own) - Number(a.own));
}
