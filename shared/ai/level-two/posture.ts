import { power } from '#shared/kernel/exact.ts';
import { POSTURES, type Posture } from '#shared/scenario/words.ts';
import { strikeCost } from './protection.ts';
import type { View } from './view.ts';
import { lastingWorth } from './worth.ts';

/** Quarters for which a change of trust or standing is counted before it has drifted home. */
const LINGERS = 5;

/**
 * How to speak: each posture's own strike chance, read off the own outlook, against the trust and standing it brings.
 * Praise counts less each time it is repeated, and then it costs trust (SPEC WEA7, WEA9).
 */
export function posture(view: View): Posture {
  let best: Posture = 'quiet';
  let most = Number.NEGATIVE_INFINITY;
  for (const one of POSTURES) {
    const worth = postureWorth(view, one);
    if (worth > most + 1e-9) {
      most = worth;
      best = one;
    }
  }
  return best;
}

function postureWorth(view: View, posture: Posture): number {
  const { world, situation, persona } = view;
  const rules = world.weather;
  if (rules === undefined || situation.own.outlook === undefined) return posture === 'quiet' ? 0 : -1;
  const fresh = power(rules.alignWears, streak(view));
  const standing = rules.standingPosture[posture] * (posture === 'align' ? fresh : 1);
  const trust =
    posture === 'criticise' ? rules.trustCriticism : posture === 'align' ? -rules.trustAlign * (1 - fresh) : 0;
  const heard = posture === 'criticise' ? persona.voice * view.revenue : 0;
  return (
    heard -
    strikeCost(view, posture) +
    LINGERS *
      (standing * world.standingDrift * standingWorth(view) + trust * world.technology.trustDrift * trustWorth(view))
  );
}

/** Quarters in a row in which the own seat aligned, as everybody saw. */
function streak({ situation }: View): number {
  let count = 0;
  for (let at = situation.past.length - 1; at >= 0; at--) {
    if (situation.past[at]?.posture[situation.own.provider] !== 'align') break;
    count += 1;
  }
  return count;
}

/** What a point of private customers' trust is worth in a quarter, CNY mn (SPEC DEM1, DEM2). */
function trustWorth(view: View): number {
  const { market, choice } = view.world;
  const { trustPrivate, trustGovernment } = view.situation.own;
  let sum = 0;
  market.segments.forEach((one, s) => {
    const official = one.trustFromGovernment;
    const trust = Math.max(3, official * trustGovernment + (1 - official) * trustPrivate);
    sum += (lastingWorth(view, s) * choice.sensitivity * one.weightTrust * (1 - official)) / trust;
  });
  return sum;
}

/** What a point of standing is worth in a quarter, CNY mn, at how much customers cared for it last quarter. */
function standingWorth(view: View): number {
  const { market, choice } = view.world;
  const seen = Math.max(0, view.situation.own.quarter - 1) * market.segments.length;
  let sum = 0;
  market.segments.forEach((one, s) => {
    const preference = market.statePreference[seen + s] ?? 0;
    const weight = choice.sensitivity * one.weightSovereignty * choice.sovereigntyStrength * preference;
    sum += (lastingWorth(view, s) * weight) / 50;
  });
  return sum;
}
