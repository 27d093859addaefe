import { expect, test } from 'vitest';
import { openRecord } from '#shared/debrief/record.ts';
import { replay } from '#shared/debrief/replay.ts';
import { finishedMatch, matchFile } from './finished-match.ts';

const WINDOW = { from: '2020-Q1', quarters: 8 } as const;
const ALIBABA = 0;

test.each([
  { rivals: 'history', mode: 'historical' },
  { rivals: 2, mode: 'plausible' },
] as const)(
  'Played again with nothing changed, a match comes out exactly as it was: $rivals, $mode (seed again)',
  (play) => {
    const record = finishedMatch({
      ...WINDOW,
      ...play,
      seed: 'again',
      draft: (one, n) => ({ ...one, sell: { ...one.sell, price: { ...one.sell.price, internet: 1 - 0.03 * n } } }),
    });
    const again = replay(record);
    expect(again.share).toEqual(record.reports.slice(record.from).map((report) => report.share));
    expect(again.state).toEqual(record.states.at(-1));
    expect(again.points[ALIBABA]).toBeTypeOf('number');
    expect(again.rescued[ALIBABA]).toBe(0);
    expect(replay(record, { since: record.from + 5 })).toEqual(again);
  },
);

test('Other orders, another luck and a missing event each change the outcome (seed differs)', () => {
  const record = finishedMatch({ ...WINDOW, seed: 'differs' });
  const was = replay(record).share.at(-1)?.[ALIBABA] ?? 0;
  const dear = replay(record, {
    orders: (_, p, one) =>
      p === ALIBABA ? { ...one, sell: { ...one.sell, price: { ...one.sell.price, internet: 1.4 } } } : one,
  });
  expect(dear.share.at(-1)?.[ALIBABA]).toBeLessThan(was);
  expect(replay(record, { seed: 'other' }).share.at(-1)?.[ALIBABA]).not.toBe(was);
  const kept = replay(record, { without: new Set(['bytedance-overseas']) });
  expect(kept.share.at(-1)?.[ALIBABA]).toBeGreaterThan(was);
  expect(kept.state.fired['bytedance-overseas']).toBeUndefined();
  expect(kept.state.fired['bytedance-own-cloud'], 'it follows from the other').toBeUndefined();
});

test('A record of other rules is opened, and says that it cannot be played again (seed old)', () => {
  const file = matchFile({ from: '2020-Q1', quarters: 1, seed: 'old' });
  expect(openRecord(file).replayable).toBe(true);
  const log = file.log.map((one) =>
    one.kind === 'quarter-resolved' ? { ...one, body: { ...(one.body as object), rulesVersion: 2 } } : one,
  );
  expect(openRecord({ ...file, log }).replayable).toBe(false);
  expect(openRecord(file).guesses.at(-1)).toEqual([{ memberId: 'ada', share: 40 }]);
});
