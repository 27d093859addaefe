import { describe, expect, test } from 'vitest';
import { TIMES } from '../../../client/present/board/film/times.ts';
import { shareFlows } from '../../../client/present/board/flows.ts';
import { PUBLIC } from '../seat.ts';
import { filmOf, framesOf, stepOf } from './cinema.ts';

describe('Customers choose', () => {
  const { film, view } = filmOf('alibaba', '2020-Q4');
  const { fromMs, toMs } = stepOf(film, 'customers');
  const segments = film.cards.flatMap((card) => (card.kind === 'segment' ? [card] : []));

  test('for 0.9 s a segment: ribbons grow, are whole before the end and make way for the next', () => {
    expect(segments.map((card) => card.fromMs)).toEqual(segments.map((_, n) => fromMs + n * TIMES.flow));
    const first = film.frameAt(fromMs + 1).ribbons;
    expect(first.length).toBeGreaterThan(0);
    for (const one of first) expect(one.grown).toBeLessThan(0.1);
    for (const one of film.frameAt(fromMs + 0.7 * TIMES.flow).ribbons) expect(one.grown).toBe(1);
    expect(film.frameAt(toMs - 1).ribbons).toEqual([]);
  });

  test('with figures that count from share to share and end at the quarter’s, exactly', () => {
    const [before, after] = [view.past.at(-2), view.past.at(-1)];
    if (before === undefined || after === undefined) throw new Error('two quarters are over');
    const flows = shareFlows(before, after, PUBLIC, view.why);
    let cloud = before.share[0] ?? 0;
    for (const card of segments) {
      const points = flows.find((one) => one.segment === card.segment)?.change[0] ?? 0;
      expect(film.frameAt(card.fromMs).clouds[0]?.share).toBeCloseTo(cloud, 6);
      const middle = film.frameAt(card.fromMs + TIMES.flow / 2).clouds[0]?.share ?? 0;
      expect(Math.abs(middle - cloud)).toBeLessThanOrEqual(Math.abs(points) + 1e-9);
      cloud += points;
    }
    expect(film.frameAt(toMs).clouds[0]?.share).toBe(after.share[0]);
  });

  test('by ribbons of at least a twentieth of a point, three at most', () => {
    for (const { ribbons } of framesOf(film, 100)) {
      expect(ribbons.length).toBeLessThanOrEqual(3);
      for (const one of ribbons) {
        expect(one.points).toBeGreaterThanOrEqual(0.05);
        expect(one.text).toMatch(/^\+\d+\.\d$/);
        expect(one.from).not.toBe(one.to);
      }
    }
  });
});

describe('Reduced motion', () => {
  test.each(['2020-Q4', '2021-Q3', '2021-Q4', '2022-Q2'])('never travels: before %s', (from) => {
    const { film } = filmOf('alibaba', from, { reduced: true });
    for (const frame of framesOf(film, 1000 / 60)) {
      expect(frame).toMatchObject({ rain: 0, time: 0 });
      expect([0, 1]).toContain(frame.rod.broken);
      expect(frame.rod.ring).toBe(0);
      expect(Number.isInteger(frame.front ?? 0)).toBe(true);
      for (const cloud of frame.clouds) {
        expect(cloud).toMatchObject({ drift: 0, lit: 0 });
        expect(Number.isInteger(cloud.charge)).toBe(true);
      }
      for (const ribbon of frame.ribbons) expect(ribbon.grown).toBe(1);
      for (const filled of Object.values(frame.opening)) expect([0, 1]).toContain(filled);
      if (frame.strike !== undefined) expect(frame.strike).toMatchObject({ flat: true, leader: 1, glow: 0 });
    }
  });

  test('jumps figures at once and fades the sky in 240 ms', () => {
    const { film } = filmOf('alibaba', '2020-Q4', { reduced: true });
    const { fromMs } = stepOf(film, 'customers');
    const share = (ms: number) => film.frameAt(fromMs + ms).clouds[0]?.share;
    expect(share(1)).toBe(share(TIMES.flow - 1));
    expect(share(1)).not.toBe(film.frameAt(fromMs - 1).clouds[0]?.share);
    expect(film.frameAt(120).skyMix).toBeCloseTo(0.5, 6);
    expect(film.frameAt(TIMES.reducedSky).skyMix).toBe(1);
  });
});
