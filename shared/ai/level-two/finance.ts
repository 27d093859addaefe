import type { Orders } from '#shared/scenario/format/orders.ts';
import { GROUP_ANSWERS, type GroupAnswer, LISTING_STEPS } from '#shared/scenario/words.ts';
import type { View } from './view.ts';

/** How far the sky must stay below the limit before money is sunk into a filing, points: it may darken meanwhile. */
const SKY_ROOM = 8;

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

/** A step towards the separate listing only while the window looks open from here to the last one (SPEC MON8). */
function mayList({ situation, world }: View): boolean {
  const { own, past } = situation;
  const left = LISTING_STEPS.length - 1 - own.listing;
  const now = past.at(-1)?.sky;
  const before = past.at(-2)?.sky;
  if (left <= 0 || now === undefined || before === undefined) return false;
  const ahead = now + Math.max(0, now - before) * left;
  return ahead < world.listing.skyLimit - SKY_ROOM && own.standing >= world.listing.standingNeeded;
}
