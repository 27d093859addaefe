import { skyState } from '#shared/rules/weather.ts';
import { cloudGroups } from '../cloud-groups.ts';
import type { BoardFrame } from '../picture.ts';
import { chargeSteps } from '../resting-frame.ts';
import { boltAt, discharged } from './bolt.ts';
import { part } from './ease.ts';
import type { FilmSource, Scene } from './scene.ts';
import { strikesOf } from './strikes.ts';
import { STRIKE, TIMES } from './times.ts';

/** Lightning: one slot for each strike, then the sky clears to what it is. The room falls silent. */
export function enforcementScene(source: FilmSource): Scene {
  const strikes = strikesOf(source);
  const struckMs = strikes.length * TIMES.strikeSlot;
  const left = chargeSteps(source.after, cloudGroups(source.scenario));
  const slotOf = (ms: number) => Math.min(strikes.length - 1, Math.floor(ms / TIMES.strikeSlot));
  return {
    step: 'enforcement',
    lengthMs: strikes.length === 0 ? TIMES.noStrike : struckMs + TIMES.sky,
    cards: strikes.map((strike, slot) => ({
      kind: 'strike',
      ...strike,
      fromMs: slot * TIMES.strikeSlot + (source.reduced ? 0 : STRIKE.card),
    })),
    cues: strikes.map((_, slot) => ({
      atMs: slot * TIMES.strikeSlot + (source.reduced ? 0 : STRIKE.bolt),
      cue: 'thunder',
    })),
    pose: (frame, ms) => {
      if (strikes.length === 0) return frame;
      const slot = slotOf(ms);
      let posed = frame;
      strikes.slice(0, slot + 1).forEach((strike, index) => {
        const since = ms - index * TIMES.strikeSlot;
        posed = discharged(posed, strike, { since, left: left[strike.cloud] ?? 1, reduced: source.reduced });
      });
      const strike = strikes[slot];
      if (strike === undefined) return posed;
      const shape = 97 * source.after.quarter + 13 * slot + strike.cloud + 1;
      const lit = boltAt(posed, strike, { since: ms - slot * TIMES.strikeSlot, shape, reduced: source.reduced });
      return withSky(lit, source, { ms, slot, struckMs });
    },
  };
}

const STORM = 5;

/** Dark before the first bolt, and slowly clear again when the last has long decayed. */
function withSky(
  frame: BoardFrame,
  { after, reduced }: FilmSource,
  at: { ms: number; slot: number; struckMs: number },
) {
  const sky = skyState(after.sky);
  const clearing = part(at.ms, at.struckMs, at.struckMs + (reduced ? TIMES.reducedSky : TIMES.sky));
  const dark = part(at.ms, 0, reduced ? TIMES.reducedSky : STRIKE.skyDark);
  const rain = reduced ? 0 : dark * (1 - clearing);
  if (sky === STORM) return { ...frame, rain };
  if (clearing > 0) return { ...frame, skyBefore: STORM, sky, skyMix: clearing, rain } as const;
  return { ...frame, skyBefore: sky, sky: STORM, skyMix: dark, rain } as const;
}
