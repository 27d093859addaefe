import { expect, test } from 'vitest';
import { endShare } from '#shared/debrief/record.ts';
import { replay } from '#shared/debrief/replay.ts';
import { turningPoints } from '#shared/debrief/turning-points.ts';
import { dots, switches } from '#shared/debrief/what-if.ts';
import { finishedMatch } from './finished-match.ts';
import { last } from './generators.ts';

const ALIBABA = 0;

/** A cut that stays, one that is taken back, halls, a posture, and an answer. */
const played = (answers: Record<string, string> = {}) =>
  finishedMatch({
    from: '2020-Q1',
    quarters: 8,
    seed: 'turning',
    draft: (one, n, { state }) => {
      const internet = n >= 1 ? 0.85 : 1;
      const finance = n === 4 ? 0.9 : 1;
      const asked = state.questions.filter(
        (question) => question.provider === ALIBABA && question.id.includes('bund-forum'),
      );
      return {
        ...one,
        sell: { ...one.sell, price: { ...one.sell.price, internet, finance } },
        build: { ...one.build, begin: n === 2 ? { GZG: 3 } : { NMG: 0 } },
        government: { ...one.government, posture: n === 3 ? 'align' : 'quiet' },
        answers: { ...answers, ...Object.fromEntries(asked.map((question) => [question.id, 'written-comments'])) },
      };
    },
  });

const record = played();

/** The same, but ByteDance gets its discount and stays, to leave when it left. */
const served = played({ 'account:bytedance:7': 'grant' });

test('Each decision of the own seat is weighed once, and nothing that only repeats (seed turning)', () => {
  const found = last(turningPoints(record));
  const told = found.map(({ quarter, group, subject }) => `${quarter - record.from} ${group} ${subject}`);
  expect(told.filter((one) => !one.includes('answer')).sort()).toEqual([
    '1 prices internet',
    '2 halls GZG',
    '3 posture undefined',
    '4 prices finance',
    '5 prices finance',
  ]);
  const weights = found.map((one) => Math.abs(one.points));
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test('A cut that stays is weighed as long as it stays (seed turning)', () => {
  const cut = last(turningPoints(record)).find((one) => one.group === 'prices' && one.subject === 'internet');
  const uncut = replay(record, {
    orders: (_, p, one) =>
      p === ALIBABA ? { ...one, sell: { ...one.sell, price: { ...one.sell.price, internet: 1 } } } : one,
  });
  expect(cut?.share).toBeCloseTo(endShare(record, ALIBABA) - (uncut.share.at(-1)?.[ALIBABA] ?? 0), 10);
  expect(cut?.share).toBeGreaterThan(0.5);
});

test('Switches are the events of the window for all and for the own seat, each weighed alone (seed turning)', () => {
  const found = last(switches(served));
  const ids = found.map((one) => one.event);
  expect(ids).toContain('bytedance-overseas');
  expect(ids).not.toContain('graded-protection');
  expect(new Set(ids).size).toBe(ids.length);
  expect(found.find((one) => one.event === 'bytedance-overseas')?.alone).toBeGreaterThan(0);
  expect(found.every((one) => one.quarters.every((quarter) => quarter >= served.from))).toBe(true);
});

test('A question counts from the quarter of its answer, and what nobody answered any more is no switch (seed turning)', () => {
  const found = last(switches(served));
  const onlyAsks = new Set(served.world.events.flatMap((one) => (one.ask && one.effects.length === 0 ? [one.id] : [])));
  const answered = (quarter: number) =>
    served.reports[quarter]?.events.flatMap((one) => (one.answer === undefined ? [] : [one.event])) ?? [];
  expect(found.some((one) => onlyAsks.has(one.event))).toBe(true);
  for (const { event, quarters } of found)
    if (onlyAsks.has(event)) for (const quarter of quarters) expect(answered(quarter)).toContain(event);
  const lastAsked = served.reports
    .at(-1)
    ?.events.filter((one) => one.provider === ALIBABA && one.answer === undefined && onlyAsks.has(one.event));
  for (const { event } of lastAsked ?? []) expect(found.map((one) => one.event)).not.toContain(event);
});

test('Dots are pairs of the same luck; with nothing off a pair is twice the same (seed turning)', () => {
  const same = last(dots(served, [], 4));
  expect(same.changed).toEqual(same.base);
  expect(new Set(same.base).size).toBe(4);
  const off = last(dots(served, ['investment-pledge'], 4));
  expect(off.base).toEqual(same.base);
  const gains = off.changed.map((one, n) => one - (off.base[n] ?? 0));
  // the pledge is what the halls of a cutter are paid from
  expect(Math.max(...gains)).toBeLessThan(0);
});
