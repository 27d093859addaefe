import { expect, test } from 'vitest';
import { awards } from '#shared/debrief/awards.ts';
import { finishedMatch } from './finished-match.ts';

const WINDOW = { from: '2020-Q1', quarters: 4 } as const;

test('Awards name who earned them: first halls in the west, guesses nearer than the projection (seed awards)', () => {
  const record = finishedMatch({
    ...WINDOW,
    seed: 'awards',
    rivals: 0,
    draft: (one, n) => ({ ...one, build: { ...one.build, begin: n === 0 ? { GZG: 6 } : { JJJ: 1 } } }),
  });
  const found = awards(record);
  expect(found.find((one) => one.id === 'westward')).toMatchObject({
    provider: 0,
    figures: { quarter: record.from, halls: 6 },
  });
  expect(
    found.some((one) => one.id === 'best-forecaster'),
    'always 40 is no forecast',
  ).toBe(false);
  const exact = record.reports.map((report) => [{ memberId: 'ada', share: report.share[0] ?? 0 }]);
  expect(awards({ ...record, guesses: exact }).find((one) => one.id === 'best-forecaster')).toMatchObject({
    member: 'ada',
    figures: { error: 0, guesses: 4 },
  });
  const climb = found.find((one) => one.id === 'longest-climb');
  expect(climb?.figures['points']).toBeGreaterThan(0);
  expect(climb?.figures['quarters']).toBeGreaterThan(1);
});

test('A hand that changes course at every turn is not called steady (seed awards)', () => {
  const restless = finishedMatch({
    ...WINDOW,
    seed: 'awards',
    draft: (one, n) => ({
      ...one,
      sell: {
        ...one.sell,
        price: { ...one.sell.price, internet: n % 2 === 0 ? 0.9 : 1, finance: n % 2 === 0 ? 0.95 : 1 },
      },
      government: { ...one.government, posture: n % 2 === 0 ? 'align' : 'criticise' },
      research: { ...one.research, focus: n % 2 === 0 ? 'ai' : 'security' },
    }),
  });
  const hands = awards(restless).filter((one) => one.id === 'steady-hand');
  for (const { figures } of hands) expect(figures['changes']).toBeLessThanOrEqual(2 * WINDOW.quarters);
  const alone = {
    ...restless,
    orders: restless.orders.map((quarter) => quarter.map((one, p) => (p === 0 ? one : null))),
  };
  expect(awards(alone).some((one) => one.id === 'steady-hand' && one.provider === 0)).toBe(false);
});
