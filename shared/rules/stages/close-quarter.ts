import { postureOf, type Turn } from '../turn.ts';
import { keyAccountQuestions } from './inbox.ts';

/** Closes the quarter: what the next planning asks, and the next index (SPEC SCO1 reads the sums kept so far). */
export function closeQuarter(turn: Turn): void {
  const { work, state } = turn;
  for (let cell = 0; cell < state.demandMultiplier.length; cell++)
    state.demandMultiplier[cell] = work.demandMultiplier[cell] ?? 1;
  turn.world.providers.forEach((_, p) => {
    const posture = postureOf(turn, p);
    state.posture[p] = posture;
    state.alignStreak[p] = posture === 'align' ? (state.alignStreak[p] ?? 0) + 1 : 0;
  });
  renewCertificates(turn);
  state.quarter += 1;
  keyAccountQuestions(turn);
}

/** What was ordered and paid this quarter is in force from the next; what was not ordered lapses (SPEC GOV2). */
function renewCertificates(turn: Turn): void {
  const { world, state } = turn;
  const N = world.certificates.length;
  world.providers.forEach((_, p) => {
    const ordered = turn.orders[p]?.government.certificates;
    world.certificates.forEach(({ id }, n) => {
      state.certificates[p * N + n] = ordered?.[id] === true ? 1 : 0;
    });
  });
}
