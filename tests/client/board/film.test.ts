import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EASE_POINTS } from '../../../client/present/board/film/ease.ts';
import { FILM_STEPS } from '../../../client/present/board/film/scene.ts';
import { TIMES } from '../../../client/present/board/film/times.ts';
import { restingFrame } from '../../../client/present/board/resting-frame.ts';
import { ROOT } from '../../../server/build.ts';
import { PUBLIC } from '../seat.ts';
import { en, filmOf, framesOf, stepOf } from './cinema.ts';

const QUARTERS = ['2019-Q2', '2019-Q3', '2020-Q4', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2'];

describe('The film of a quarter', () => {
  test.each(QUARTERS)('before %s has five steps without gaps and ends as the board will rest', (from) => {
    for (const reduced of [false, true]) {
      const { film, view } = filmOf('alibaba', from, { reduced });
      expect(film.steps.map((one) => one.id)).toEqual(FILM_STEPS);
      film.steps.forEach((step, n) => {
        expect(step.fromMs).toBe(n === 0 ? 0 : film.steps[n - 1]?.toMs);
      });
      const rest = restingFrame(view, PUBLIC, en);
      expect(film.frameAt(film.durationMs)).toEqual(rest);
      expect(film.frameAt(film.durationMs + 60_000)).toEqual(rest);
    }
  });

  test.each(QUARTERS)('before %s begins as the board was, and comes to rest without a jump', (from) => {
    const { film, view } = filmOf('alibaba', from);
    const was = restingFrame({ ...view, past: view.past.slice(0, -1) }, PUBLIC, en);
    const rest = restingFrame(view, PUBLIC, en);
    expect(film.frameAt(0).clouds).toEqual(was.clouds);
    const last = film.frameAt(film.durationMs - 1);
    expect(last.clouds.map(({ share, text, charge }) => ({ share, text, charge }))).toEqual(
      rest.clouds.map(({ share, text, charge }) => ({ share, text, charge })),
    );
    for (const cloud of last.clouds) expect(cloud.drift).toBe(0);
    expect(last).toMatchObject({ sky: rest.sky, skyMix: 1, front: rest.front, ribbons: [], rod: rest.rod, rain: 0 });
  });

  test('lasts at most twenty seconds where nothing strikes', () => {
    for (const from of ['2019-Q2', '2020-Q4', '2021-Q1', '2022-Q2'])
      expect(filmOf('alibaba', from).film.durationMs).toBeLessThanOrEqual(20_000);
  });

  test('drifts clouds over the land while the quarter turns and keeps them there until the accounts', () => {
    const { film } = filmOf('alibaba', '2020-Q4');
    const drift = (ms: number) => film.frameAt(ms).clouds.map((one) => one.drift);
    expect(new Set(drift(0))).toEqual(new Set([0]));
    for (const at of [TIMES.sky, stepOf(film, 'customers').fromMs, stepOf(film, 'customers').toMs - 1])
      expect(new Set(drift(at))).toEqual(new Set([1]));
  });

  test('fills pips one by one while the storm builds up', () => {
    const { film } = filmOf('alibaba', '2021-Q1');
    const charge = (ms: number) => film.frameAt(ms).clouds[0]?.charge ?? 0;
    const [from, to] = [charge(TIMES.sky), charge(TIMES.sky + TIMES.buildUp)];
    expect(to).toBeGreaterThan(from);
    expect(charge(TIMES.sky + TIMES.buildUp / 2)).toBeCloseTo((from + to) / 2, 6);
  });

  test('opens orders 90 ms apart, those of the largest provider first', () => {
    const { film, view } = filmOf('alibaba', '2020-Q4');
    const opened = film.cards.flatMap((card) => (card.kind === 'order' ? [card] : []));
    const { fromMs } = stepOf(film, 'orders');
    expect(opened.map((one) => one.fromMs)).toEqual(opened.map((_, n) => fromMs + n * TIMES.orderApart));
    const shares = opened.map((one) => view.past.at(-2)?.share[one.order.provider] ?? 0);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(opened.length).toBeGreaterThan(2);
  });

  test('fills the new hall of the own hub in half a second and then takes it for built', () => {
    const { film } = filmOf('alibaba', '2020-Q4');
    const { fromMs } = stepOf(film, 'accounts');
    const opening = (ms: number) => Object.values(film.frameAt(ms).opening);
    expect(opening(0).length).toBeGreaterThan(0);
    for (const one of opening(fromMs)) expect(one).toBe(0);
    for (const one of opening(fromMs + TIMES.buildComplete / 2)) expect(one).toBeCloseTo(0.5, 6);
    for (const one of opening(fromMs + TIMES.buildComplete)) expect(one).toBe(1);
    expect(opening(film.durationMs)).toEqual([]);
    expect(film.cards.some((card) => card.kind === 'built' && card.fromMs === fromMs)).toBe(true);
  });

  test('tells the news of what struck nobody, each once, and keeps strikes for their own step', () => {
    for (const from of ['2021-Q3', '2021-Q4', '2022-Q1']) {
      const { film, view } = filmOf('alibaba', from);
      const last = view.past.at(-1);
      const struck = last?.strikes.map((one) => one.event) ?? [];
      const news = film.cards.flatMap((card) => (card.kind === 'news' ? [card.event.id] : []));
      const told = new Set(last?.events.map((one) => one.event).filter((id) => !struck.includes(id)));
      expect(news.toSorted()).toEqual([...told].sort());
      const strikes = film.cards.flatMap((card) => (card.kind === 'strike' ? [card] : []));
      expect(strikes.map((card) => card.event?.id)).toEqual(struck);
      for (const card of strikes) expect(card.event?.ground?.authority).toEqual({ en: 'an authority' });
      for (const card of film.cards.filter((one) => one.kind === 'news')) expect(card.step).toBe('weather');
    }
  });

  test('opens no hall of rivals for a seat, and everybody’s on a wall', () => {
    const team = filmOf('alibaba', '2020-Q4').film.frameAt(0).opening;
    const wall = filmOf('alibaba', '2020-Q4', { wall: true }).film.frameAt(0).opening;
    expect(Object.keys(wall).length).toBeGreaterThan(Object.keys(team).length);
  });

  test('gives the same frame for the same time, in any order', () => {
    const { film } = filmOf('alibaba', '2021-Q3');
    const there = framesOf(film, 250);
    const back = [...framesOf(film, 250)].reverse();
    expect([...back].reverse()).toEqual(there);
  });
});

test('Times and curves of the film are those of the page', () => {
  const tokens = readFileSync(join(ROOT, 'client/ui/tokens.css'), 'utf8');
  const plain = tokens.slice(0, tokens.indexOf('prefers-reduced-motion'));
  for (const name of ['panel', 'flow', 'sky', 'strike'] as const)
    expect(plain).toContain(`--d-${name}: ${TIMES[name]}ms;`);
  expect(tokens.slice(plain.length)).toContain(`--d-sky: ${TIMES.reducedSky}ms;`);
  for (const [name, points] of Object.entries(EASE_POINTS))
    expect(plain).toContain(`--ease-${name}: cubic-bezier(${points.join(', ')});`);
});
