import type { SeatView } from '#shared/match/views.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { groupDoes } from './finance.ts';

/** A question of the inbox: its lever, and whether it still waits for somebody. */
export type Waiting = { readonly lever: string; readonly open: boolean };

export const GROUP_LEVER = 'finance.group';

/**
 * Everything asked this quarter. The draft holds `pay` for the group from the start, so that paying counts as an answer
 * only once somebody here has said so.
 *
 * @param given - Levers that were set on this page in this quarter.
 */
export function questionsOf({ own, draft, opens }: SeatView, given: readonly string[]): Waiting[] {
  const group =
    groupDoes(own) === 'asks' && opens.open.includes('group')
      ? [{ lever: GROUP_LEVER, open: draft?.finance.group === 'pay' && !given.includes(GROUP_LEVER) }]
      : [];
  return [
    ...group,
    ...own.questions.map(({ id }) => ({ lever: `answers.${id}`, open: draft?.answers[id] === undefined })),
  ];
}

/** What the answers that stand in a draft pay at once, CNY mn; those not given yet pay nothing. */
export function answersPay(
  { answerCosts }: Pick<SeatView, 'answerCosts'>,
  { answers }: Pick<Orders, 'answers'>,
): number {
  const paid = Object.entries(answers).map(([id, option]) => answerCosts[id]?.[option] ?? 0);
  return paid.reduce((sum, one) => sum + Math.max(0, -one), 0);
}
