import { exp, log } from '#shared/kernel/exact.ts';
import { luck, luckKey } from '#shared/kernel/luck.ts';
import { ACCOUNT_OPTIONS, type AccountOption, type Question } from '#shared/rules/state.ts';
import type { View } from './view.ts';

/** An answer to every question of the own inbox. */
export function answers(view: View): Record<string, string> {
  const { questions } = view.situation.own;
  return Object.fromEntries(
    questions.flatMap((one) => {
      const answer = one.kind === 'account' ? accountAnswer(view, one.account) : eventAnswer(view, one);
      return answer === undefined ? [] : [[one.id, answer]];
    }),
  );
}

/** The discount that keeps most: what the customer brings, times how likely it then stays (SPEC ACC1 to ACC3). */
function accountAnswer(view: View, index: number): AccountOption {
  const { world, segments, unitCost, persona } = view;
  const account = world.accounts[index];
  const one = segments[account?.segment ?? 0];
  const rules = world.market.segments[account?.segment ?? 0];
  if (account === undefined || one === undefined || rules === undefined) return 'refuse';
  const loyal = { grant: account.memory, half: account.memory, refuse: account.memory / 2 };
  const given = { grant: account.discountAsked, half: account.discountAsked / 2, refuse: 0 };
  const worth = (answer: AccountOption) => {
    const gain = -world.choice.sensitivity * rules.weightPrice * log(1 - Math.min(0.9, given[answer]));
    const pull = one.share * exp(loyal[answer] + gain);
    const margin = one.price * (1 - given[answer]) - unitCost + persona.appetite;
    return (margin * pull) / (pull + 1 - one.share);
  };
  return ACCOUNT_OPTIONS.reduce((best, option) => (worth(option) > worth(best) ? option : best));
}

/** What an option does nobody is told in figures: the scenario says how often the computer takes it. */
function eventAnswer({ world, situation }: View, question: Question & { kind: 'event' }): string | undefined {
  const options = world.events.find((one) => one.id === question.event)?.ask?.options ?? [];
  const { own, seed } = situation;
  const sum = options.reduce((total, one) => total + one.aiWeight, 0);
  let draw = luck(seed, 'ai', own.quarter, own.provider, luckKey(question.id)) * sum;
  for (const option of options) {
    draw -= option.aiWeight;
    if (draw < 0) return option.id;
  }
  return options[0]?.id;
}
