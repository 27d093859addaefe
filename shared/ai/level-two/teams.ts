import { log } from '#shared/kernel/exact.ts';
import { SEGMENTS, type Segment } from '#shared/scenario/words.ts';
import type { View } from './view.ts';
import { attractionWorth } from './worth.ts';

const SERVICE_MARK = 0.18;

export type Teams = { readonly teams: Record<Segment, number>; readonly extraTeams: number };

/** Places teams one by one where the next one brings most, and hires as long as it brings more than it costs (DEM3). */
export function teams(view: View): Teams {
  const { world, situation } = view;
  const placed = SEGMENTS.map(() => 0);
  const pulls = world.market.segments.map((one, s) => {
    const service = (one.weightService / SERVICE_MARK) * world.choice.effortElasticity;
    return service * attractionWorth(view, s);
  });
  let extraTeams = 0;
  for (let n = 0; n < world.money.teams + world.money.extraTeams; n++) {
    const { segment, gain } = bestPlace(view, pulls, placed);
    const hired = n >= world.money.teams;
    if (hired && gain <= situation.prices.extraTeam) break;
    placed[segment] = (placed[segment] ?? 0) + 1;
    if (hired) extraTeams += 1;
  }
  const entries = SEGMENTS.map((id, s) => [id, placed[s] ?? 0]);
  return { teams: Object.fromEntries(entries) as Record<Segment, number>, extraTeams };
}

function bestPlace(view: View, pulls: readonly number[], placed: readonly number[]) {
  let segment = 0;
  let gain = Number.NEGATIVE_INFINITY;
  pulls.forEach((pull, s) => {
    const now = placed[s] ?? 0;
    const next = pull * (log(effort(view, s, now + 1)) - log(effort(view, s, now)));
    if (next > gain) {
      segment = s;
      gain = next;
    }
  });
  return { segment, gain };
}

/** Effort relative to the start's, as the rules count it. */
function effort(view: View, s: number, placed: number): number {
  const start = view.provider.startTeams[s] ?? 0;
  return Math.max(view.world.choice.effortFloor, start === 0 ? 1 + placed : placed / start);
}
