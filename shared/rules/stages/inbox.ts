import type { Turn } from '../turn.ts';
import { accountQuestionId, isDue } from './key-accounts.ts';

/** Holders of key accounts whose contract falls due next are asked for a discount now (SPEC ACC2). */
export function keyAccountQuestions(turn: Turn): void {
  const { world, state } = turn;
  world.accounts.forEach((account, k) => {
    const holder = state.accountHolder[k] ?? -1;
    if (holder < 0 || !isDue(account, state.quarter) || account.discountAsked === 0) return;
    state.questions.push({
      kind: 'account',
      id: accountQuestionId(account, state.quarter),
      account: k,
      provider: holder,
    });
  });
}
