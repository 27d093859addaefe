import { describe, expect, test } from 'vitest';
import { STRIKE, TIMES } from '../../../client/present/board/film/times.ts';
import type { BoardFrame } from '../../../client/present/board/picture.ts';
import { seat } from '../seat.ts';
import { filmOf, framesOf, stepOf } from './cinema.ts';

/** History strikes Alibaba in 2021-Q2, and Tencent and Alibaba in 2021-Q3. */
const { film, view } = filmOf('alibaba', '2021-Q3');
const { fromMs } = stepOf(film, 'enforcement');
const at = (ms: number) => film.frameAt(fromMs + ms);
const own = 0;

const FRAME_MS = 1000 / 60;
const brightness = ({ strike, clouds }: BoardFrame) =>
  (strike?.bolt ?? 0) + (strike?.glow ?? 0) + Math.max(...clouds.map((one) => one.lit));

/** Moments at which brightness begins to rise, sampled at 60 frames a second. */
function risesOf(frames: readonly BoardFrame[]): number[] {
  const levels = frames.map(brightness);
  return levels.flatMap((level, n) => {
    const rising = (levels[n + 1] ?? level) > level;
    const wasRising = n > 0 && level > (levels[n - 1] ?? 0);
    return rising && !wasRising ? [n * FRAME_MS] : [];
  });
}

describe('A strike', () => {
  test('darkens any sky to a storm in a quarter of a second, and lets it clear when all is over', () => {
    const { film: watch } = filmOf('alibaba', '2022-Q1');
    const step = stepOf(watch, 'enforcement');
    expect(watch.frameAt(step.fromMs)).toMatchObject({ skyBefore: 4, sky: 5, skyMix: 0, rain: 0 });
    expect(watch.frameAt(step.fromMs + STRIKE.skyDark)).toMatchObject({ skyBefore: 4, sky: 5, skyMix: 1, rain: 1 });
    expect(watch.frameAt(step.toMs - TIMES.sky / 2)).toMatchObject({ skyBefore: 5, sky: 4, skyMix: 0.5, rain: 0.5 });
    expect(watch.frameAt(step.toMs)).toMatchObject({ sky: 4, skyMix: 1, rain: 0 });
  });

  test('has a leader that crawls down, lights once and decays', () => {
    expect(at(0)).toMatchObject({ sky: 5, strike: undefined });
    expect(at(STRIKE.skyDark)).toMatchObject({ skyMix: 1, sky: 5, strike: { cloud: own, leader: 0, bolt: 0 } });
    expect(at(335).strike?.leader).toBeCloseTo(0.5, 6);
    expect(at(STRIKE.bolt)).toMatchObject({ strike: { leader: 1, bolt: 0, toRod: 0 } });
    expect(at(STRIKE.bright)).toMatchObject({ strike: { bolt: 1, glow: 1 }, rod: { broken: 0 } });
    expect(at(STRIKE.bright).clouds[own]?.lit).toBe(1);
    expect(at(STRIKE.rod).strike?.toRod).toBe(1);
    expect(at(STRIKE.fallen)).toMatchObject({ strike: { bolt: 1 }, rod: { broken: 1, ring: 0 } });
    const decaying = at(900).strike?.bolt ?? 0;
    expect(decaying).toBeGreaterThan(0);
    expect(decaying).toBeLessThan(0.5);
    expect(at(STRIKE.decayed)).toMatchObject({ strike: undefined, rain: 1, rod: { broken: 1 } });
  });

  test('shows its card at 900 ms, with what the bolt met where it is the own one', () => {
    const card = film.cards.find((one) => one.kind === 'strike');
    const met = view.own?.weathered;
    expect(card).toMatchObject({
      fromMs: fromMs + STRIKE.card,
      eventId: 'exclusive-dealing-fine',
      provider: 0,
      own: { rod: 'breaks', charge: met?.charge, height: met?.rod, chargeAfter: view.own?.charge },
    });
    const grounded = card?.kind === 'strike' ? (card.own?.grounded ?? 0) : 0;
    expect(grounded).toBeCloseTo((100 * (met?.rod ?? 0)) / (met?.charge ?? 1), 6);
  });

  test('discharges the cloud to the step that everybody sees afterwards', () => {
    const left = view.past.at(-1)?.chargeStep[own] ?? 0;
    expect(at(STRIKE.bolt).clouds[own]?.charge).toBe(5);
    expect(at(STRIKE.decayed).clouds[own]?.charge).toBe(left);
    expect(left).toBeLessThan(5);
  });

  test.each(['2021-Q3', '2021-Q4', '2022-Q1'])('brightens once, never twice within 1.5 s: before %s', (from) => {
    for (const reduced of [false, true]) {
      const one = filmOf('alibaba', from, { reduced });
      const strikes = one.view.past.at(-1)?.strikes.length ?? 0;
      const rises = risesOf(framesOf(one.film, FRAME_MS));
      expect(strikes).toBeGreaterThan(0);
      expect(rises).toHaveLength(strikes);
      rises.slice(1).forEach((rise, n) => {
        expect(rise - (rises[n] ?? 0)).toBeGreaterThanOrEqual(1500);
      });
    }
  });

  test('leaves the own rod alone when another cloud is struck', () => {
    const rival = filmOf('huawei', '2021-Q3');
    const frames = framesOf(rival.film, FRAME_MS);
    expect(frames.some((one) => one.strike !== undefined)).toBe(true);
    for (const one of frames) {
      expect(one.rod).toEqual({ broken: 0, ring: 0 });
      expect(one.strike?.toRod ?? 0).toBe(0);
    }
    expect(rival.film.cards.find((one) => one.kind === 'strike')).toMatchObject({ own: undefined });
  });

  test('lets a rod that is taller than the charge hold, with rings that spread', () => {
    const struck = seat('alibaba', '2021-Q3');
    const weathered = struck.own.weathered;
    if (weathered === undefined) throw new Error('the story has weather');
    const tall = { ...struck, own: { ...struck.own, weathered: { ...weathered, charge: 30, rod: 40, chance: 1 } } };
    const { film: holding } = filmOf('alibaba', '2021-Q3', { view: tall });
    const since = (ms: number) => holding.frameAt(stepOf(holding, 'enforcement').fromMs + ms).rod;
    expect(since(STRIKE.rod)).toEqual({ broken: 0, ring: 0 });
    expect(since((STRIKE.rod + STRIKE.decayed) / 2)).toMatchObject({ broken: 0, ring: 0.5 });
    for (const one of framesOf(holding, 100)) expect(one.rod.broken).toBe(0);
  });

  test('gives a second strike its own slot and clears the sky only after the last', () => {
    const two = filmOf('alibaba', '2021-Q4').film;
    const step = stepOf(two, 'enforcement');
    expect(step.toMs - step.fromMs).toBe(2 * TIMES.strikeSlot + TIMES.sky);
    const clouds = [0, 1].map((n) => two.frameAt(step.fromMs + n * TIMES.strikeSlot + STRIKE.bright).strike?.cloud);
    expect(clouds).toEqual([2, 0]);
    expect(two.frameAt(step.fromMs + TIMES.strikeSlot)).toMatchObject({ sky: 5, skyMix: 1 });
  });
});
