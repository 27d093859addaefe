import { log } from '#shared/kernel/exact.ts';
import { luck, luckKey } from '#shared/kernel/luck.ts';
import { mayBid, type ProgrammeRules, partnershipsOf } from '../government.ts';
import type { Turn } from '../turn.ts';

const NOBODY = -1;

/**
 * Sealed bids are read (SPEC GOV4): each partnership on offer goes to the bid that is worth most, money and standing
 * together, if it is worth more than the programme's reserve. Who lost pays nothing and is not named.
 */
export function openBids(turn: Turn): void {
  const { programme } = turn.world;
  if (programme === undefined) return;
  turn.state.partnerships = turn.state.partnerships.filter((one) => one.until > turn.state.quarter);
  programme.partnerships.forEach((one, index) => {
    if (!one.offered.includes(turn.state.quarter)) return;
    const key = luckKey(one.id);
    const winner = bestBidder(turn, programme, index, key);
    if (winner === NOBODY) return;
    const { quarter } = turn.state;
    turn.state.partnerships.push({ partnership: index, provider: winner, until: quarter + programme.quarters });
    turn.report.partnerships.push({ partnership: index, provider: winner, bid: bidOf(turn, one.id, winner) });
  });
}

function bidOf(turn: Turn, id: string, p: number): number {
  return turn.orders[p]?.government.bids[id] ?? 0;
}

function bestBidder(turn: Turn, rules: ProgrammeRules, index: number, key: number): number {
  const id = rules.partnerships[index]?.id ?? '';
  let best = NOBODY;
  let most = reserveOf(turn, rules, key);
  turn.world.providers.forEach((_, p) => {
    const bid = bidOf(turn, id, p);
    if (bid < rules.minimumBid || bid === 0 || !mayBid(turn.world, turn.state, p)) return;
    if (partnershipsOf(turn.state, p).includes(index)) return;
    const worth =
      bidWorth(rules, bid, turn.state.standing[p] ?? 0) + TIE * luck(turn.seed, 'bid', turn.state.quarter, p, key);
    if (worth <= most) return;
    best = p;
    most = worth;
  });
  return best;
}

/** Equal bids are told apart by luck, not by the order of the seats. */
const TIE = 1e-6;

/** What the programme must at least be offered; nobody knows it, and it differs from quarter to quarter. */
function reserveOf(turn: Turn, rules: ProgrammeRules, key: number): number {
  const luckOf = turn.anchoring === undefined ? luck(turn.seed, 'reserve', turn.state.quarter, NOBODY, key) : 0.5;
  return rules.reserve + rules.reserveSpread * (2 * luckOf - 1);
}

/**
 * A sealed bid in points of standing: the bidder's own, and what its money adds.
 *
 * @param bid - CNY mn, at least the minimum; the minimum itself adds nothing.
 */
export function bidWorth(
  rules: Pick<ProgrammeRules, 'minimumBid' | 'standingPerDoubling'>,
  bid: number,
  standing: number,
): number {
  return standing + (rules.standingPerDoubling * log(Math.max(1, bid / Math.max(1, rules.minimumBid)))) / Math.LN2;
}
