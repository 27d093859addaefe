import { exp, log } from '#shared/kernel/exact.ts';
import { clamp, roundIndex } from '#shared/kernel/grid.ts';
import { modifierSum } from '../events/modifiers.ts';
import { certificatesOf, partnershipsOf } from '../government.ts';
import { postureOf, type Turn } from '../turn.ts';
import type { WeatherRules } from '../weather-rules.ts';

/** Standing, exposure and compliance drift to their homes, which posture, share and events move (SPEC WEA6 to WEA8). */
export function moveMarks(turn: Turn, p: number): void {
  const { world, state } = turn;
  const rules = world.weather;
  const start = world.providers[p];
  if (rules !== undefined && start?.playable === true) {
    const certified = certificatesOf(world, state, p).reduce((sum, one) => sum + one.compliance, 0);
    const compliance = start.compliance + certified + modifierSum(state.modifiers, 'compliance', p, state.quarter);
    const exposure = exposureHome(turn, rules, p) + modifierSum(state.modifiers, 'exposure', p, state.quarter);
    drift(state.compliance, p, compliance, rules.complianceDrift);
    drift(state.exposure, p, exposure, rules.exposureDrift);
  }
  const push = rules === undefined || start?.playable !== true ? 0 : standingPush(turn, rules, p);
  const home = (start?.standing ?? 50) + push + modifierSum(state.modifiers, 'standing', p, state.quarter);
  drift(state.standing, p, home, world.standingDrift);
}

function drift(list: number[], p: number, home: number, speed: number): void {
  const now = list[p] ?? 50;
  list[p] = roundIndex(clamp(now + speed * (home - now), 0, 100));
}

/** Size is seen, and so are a large sales force and a loud voice. */
function exposureHome(turn: Turn, rules: WeatherRules, p: number): number {
  const size = 1 - exp(-(turn.report.share[p] ?? 0) / rules.exposureShare);
  const teams = turn.world.money.teams;
  const sales = log(1 + (turn.orders[p]?.sell.extraTeams ?? 0) / teams);
  return (
    rules.exposureBase +
    rules.exposureRange * size +
    rules.exposureSales * sales +
    rules.exposurePosture[postureOf(turn, p)]
  );
}

/** What repetition has left of the effect of praise, 0 to 1; all of it the first time. */
function freshness(turn: Turn, rules: WeatherRules, p: number): number {
  let left = 1;
  for (let n = 0; n < (turn.state.alignStreak[p] ?? 0); n++) left *= rules.alignWears;
  return left;
}

function standingPush(turn: Turn, rules: WeatherRules, p: number): number {
  const posture = postureOf(turn, p);
  const gain = rules.standingPosture[posture] * (posture === 'align' ? freshness(turn, rules, p) : 1);
  const compliance = (turn.state.compliance[p] ?? 0) - (turn.world.providers[p]?.compliance ?? 0);
  const ties = partnershipsOf(turn.state, p).length * (turn.world.programme?.standing ?? 0);
  return gain + rules.standingCompliance * compliance + ties;
}

/** Private customers like who speaks for them, and doubt who always agrees (SPEC WEA9). */
export function trustFromPosture(turn: Turn, p: number): number {
  const rules = turn.world.weather;
  if (rules === undefined) return 0;
  const posture = postureOf(turn, p);
  if (posture === 'criticise') return rules.trustCriticism;
  return posture === 'align' ? -rules.trustAlign * (1 - freshness(turn, rules, p)) : 0;
}
