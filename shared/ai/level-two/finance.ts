import type { Orders } from '#shared/scenario/format/orders.ts';
import { GROUP_ANSWERS, type GroupAnswer } from '#shared/scenario/words.ts';
import { mayList } from './listing.ts';
import type { View } from './view.ts';

export function finance(view: View): Orders['finance'] {
  return { group: groupAnswer(view), listing: mayList(view) ? 'advance' : 'wait' };
}

/** Goodwill against money: a point of it is worth what the persona says (SPEC MON6). */
function groupAnswer({ situation, world, persona, revenue }: View): GroupAnswer {
  const asked = Math.max(0, -situation.own.group);
  if (asked === 0) return 'pay';
  const part = { pay: 1, half: 0.5, keep: 0 };
  const worth = (answer: GroupAnswer) =>
    persona.loyalty * revenue * world.group.goodwill[answer] - part[answer] * asked;
  return GROUP_ANSWERS.reduce((best, answer) => (worth(answer) > worth(best) ? answer : best));
}
