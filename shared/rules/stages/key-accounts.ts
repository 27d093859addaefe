import { exp, log } from '#shared/kernel/exact.ts';
import { clamp, roundFine, roundIndex, roundMoney } from '#shared/kernel/grid.ts';
import { luck, luckKey } from '#shared/kernel/luck.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { ACCOUNT_FALLBACK, type AccountOption } from '../state.ts';
import type { Turn } from '../turn.ts';
import type { WorldAccount } from '../world.ts';
import { priceOf } from './utility.ts';

/** A customer that serves itself. */
const NOBODY = -1;

/**
 * Key accounts grow with their segment and, when their contract falls due, choose as a whole (SPEC ACC). Who is
 * refused a discount is remembered; a discount that is granted is what others then expect.
 */
export function keyAccounts(turn: Turn): void {
  turn.world.accounts.forEach((account, k) => {
    grow(turn, account, k);
    if (isDue(account, turn.state.quarter)) renew(turn, account, k);
  });
}

export function isDue(account: WorldAccount, quarter: number): boolean {
  return quarter >= account.firstRenewal && (quarter - account.firstRenewal) % account.renewsEvery === 0;
}

export function accountQuestionId(account: WorldAccount, quarter: number): string {
  return `account:${account.id}:${quarter}`;
}

function grow(turn: Turn, account: WorldAccount, k: number): void {
  const { world, state } = turn;
  const S = SEGMENTS.length;
  const q = state.quarter;
  const now = world.anchors.demand[q * S + account.segment] ?? 0;
  const past =
    q === 0 ? (world.market.before[account.segment] ?? 1) : (world.anchors.demand[(q - 1) * S + account.segment] ?? 1);
  state.accountVolume[k] = roundMoney(((state.accountVolume[k] ?? 0) * now) / past);
}

function renew(turn: Turn, account: WorldAccount, k: number): void {
  const { state } = turn;
  const holder = state.accountHolder[k] ?? NOBODY;
  if (holder === NOBODY) return;
  const answer = answerOf(turn, account, holder);
  const discount = answer === 'grant' ? account.discountAsked : answer === 'half' ? account.discountAsked / 2 : 0;
  if (answer === 'refuse') state.accountMemory[k] = roundFine((state.accountMemory[k] ?? 0) / 2);
  else cite(turn, account, discount);
  const trust = state.trustPrivate[holder] ?? 0;
  const next = trust < account.leavesBelow ? NOBODY : choose(turn, account, k, holder, discount);
  if (next !== holder) state.accountMemory[k] = account.memory;
  state.accountHolder[k] = next;
  state.accountPrice[k] =
    next === holder
      ? roundIndex((1 - discount) * priceOf(turn, account.segment, holder))
      : askedPrice(turn, account, next);
  if (next === NOBODY) state.accountVolume[k] = 0;
  if (next !== holder || discount > 0) turn.report.accounts.push({ account: k, from: holder, to: next, discount });
}

function askedPrice(turn: Turn, account: WorldAccount, provider: number): number {
  return provider === NOBODY ? 1 : roundIndex(priceOf(turn, account.segment, provider));
}

function answerOf(turn: Turn, account: WorldAccount, holder: number): AccountOption {
  const given = turn.orders[holder]?.answers[accountQuestionId(account, turn.state.quarter)];
  return given === 'grant' || given === 'half' || given === 'refuse' ? given : ACCOUNT_FALLBACK;
}

/** What one large customer got, the segment comes to expect. */
function cite(turn: Turn, account: WorldAccount, discount: number): void {
  const at = account.segment;
  const now = turn.state.referencePrice[at] ?? 1;
  turn.state.referencePrice[at] = roundIndex(clamp(now * (1 - turn.world.reference.cited * discount), 0.4, 1.6));
}

function choose(turn: Turn, account: WorldAccount, k: number, holder: number, discount: number): number {
  const { world, state, work } = turn;
  if (turn.anchoring !== undefined) return holder;
  const P = world.providers.length;
  const one = world.market.segments[account.segment];
  const priceGain = -world.choice.sensitivity * (one?.weightPrice ?? 0) * log(1 - Math.min(0.9, discount));
  const pulls: number[] = [];
  let sum = 0;
  for (let p = 0; p < P; p++) {
    const bonus = p === holder ? (state.accountMemory[k] ?? 0) + priceGain : 0;
    const pull = mayServe(turn, account, p)
      ? exp(clamp((work.utility[account.segment * P + p] ?? 0) + bonus, -60, 60))
      : 0;
    pulls.push(pull);
    sum += pull;
  }
  let draw = luck(turn.seed, 'account', state.quarter, NOBODY, luckKey(account.id)) * sum;
  for (let p = 0; p < P; p++) {
    draw -= pulls[p] ?? 0;
    if (draw < 0) return p;
  }
  return holder;
}

/** A key account is served nationwide: a provider that is shut out anywhere in the segment is not asked. */
function mayServe(turn: Turn, account: WorldAccount, provider: number): boolean {
  const { world, work } = turn;
  if (world.providers[provider]?.playable !== true) return false;
  if (!work.limited) return true;
  const P = world.providers.length;
  const C = world.classes.length;
  for (let c = 0; c < C; c++) if (work.excluded[(account.segment * C + c) * P + provider] === 1) return false;
  return true;
}
