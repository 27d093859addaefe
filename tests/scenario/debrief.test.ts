import { expect, test } from 'vitest';
import { causeBars, OWN_CHOICES } from '#shared/debrief/causes.ts';
import { historyBand } from '#shared/debrief/history-band.ts';
import { debriefTexts } from '#shared/debrief/texts.ts';
import { finishedMatch, scenario } from './finished-match.ts';
import { last } from './generators.ts';

const WINDOW = { from: '2020-Q1', quarters: 8 } as const;

test('Each cause of the debrief has its bar, a note has none, and the range of the real loss stands beside it (seed causes)', () => {
  const record = finishedMatch({
    ...WINDOW,
    seed: 'causes',
    draft: (one) => ({
      ...one,
      sell: { ...one.sell, price: { ...one.sell.price, industry: 1.3 } },
      answers: { 'account:bytedance:7': 'grant' },
    }),
  });
  const bars = last(causeBars(record));
  expect(bars.map((one) => one.id)).toEqual([
    ...(debriefTexts(scenario)?.causes ?? []).map((one) => one.id),
    OWN_CHOICES,
  ]);
  const points = (id: string) => bars.find((one) => one.id === id)?.points ?? Number.NaN;
  expect(points('definition')).toBeNaN();
  expect(points('demand-moved')).toBeLessThan(0);
  expect(points('internet-slowed')).toBeLessThan(0);
  expect(points('large-customer')).toBeLessThan(0);
  expect(points('official-disfavour')).toBeGreaterThan(-3);
  expect(points(OWN_CHOICES), 'dear prices cost share').toBeLessThan(0);
  expect(bars.map((one) => one.range)).toEqual([[2, 4], [2, 3], [1, 2], [0, 2], [0.5, 2], [0, 3], undefined]);
});

test('A seat that the causes are not about is shown no ranges (seed causes)', () => {
  const record = finishedMatch({ ...WINDOW, seed: 'causes' });
  const seats = record.seats.map((one, p) => (p === 1 ? 'team' : one === 'team' ? 'history' : one));
  expect(last(causeBars({ ...record, seats })).every((one) => one.range === undefined)).toBe(true);
});

test('The band of history goes on over the window, and its mean lies inside (games mark 0 to 59)', () => {
  const record = finishedMatch({ ...WINDOW, seed: 'band' });
  const band = last(historyBand(record));
  expect(band).toHaveLength(8);
  for (const quarter of band)
    for (const { low, mean, high } of quarter) {
      expect(low).toBeLessThan(mean);
      expect(mean).toBeLessThan(high);
    }
  expect(band.at(-1)?.[0]?.mean).toBeGreaterThan(33);
  expect(band.at(-1)?.[0]?.mean).toBeLessThan(40);
});
