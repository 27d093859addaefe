import type { Orders } from '#shared/scenario/format/orders.ts';
import { affordable } from './affordable.ts';
import { answers } from './level-two/answers.ts';
import { bids } from './level-two/bids.ts';
import { certificates } from './level-two/certificates.ts';
import { finance } from './level-two/finance.ts';
import { groupMachines, halls, needOf } from './level-two/halls.ts';
import { posture } from './level-two/posture.ts';
import { prices } from './level-two/prices.ts';
import { research } from './level-two/research.ts';
import { teams } from './level-two/teams.ts';
import { viewOf } from './level-two/view.ts';
import type { Situation } from './policy.ts';

/**
 * Level 2 plays to win with the taste of its persona: every lever where one step more would cost what it brings, from
 * the derivatives of the rules at what was last seen (SPEC AI2). It tries out no futures, so it costs no more than a
 * quarter does.
 */
export function levelTwo(situation: Situation): Orders {
  const view = viewOf(situation);
  const need = needOf(view);
  const machines = groupMachines(view, need);
  const strain = need.now / (view.world.capacity.fullUse * (need.units + machines));
  return affordable(
    situation,
    {
      sell: { price: prices(view, strain), ...teams(view) },
      build: { begin: halls(view, need), retire: {}, groupMachines: machines },
      research: research(view),
      government: { posture: posture(view), certificates: certificates(view), bids: bids(view) },
      finance: finance(view),
      answers: answers(view),
    },
    view.persona.reserve * view.revenue,
  );
}
