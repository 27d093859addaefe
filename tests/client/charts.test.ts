import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { writtenNames } from '../../client/present/axis-names.ts';
import { textWidth } from '../../client/present/debrief/labels.ts';
import { ownShares, sparkline } from '../../client/present/sparkline.ts';
import { PUBLIC, reportOf, seat } from './seat.ts';

describe('The quarters along the axis of a chart', () => {
  const cases = LANGUAGES.flatMap((language) => [2, 3, 4, 5, 6, 9, 17].map((count) => [language, count] as const));

  test.each(cases)('never run into each other: %s, %i quarters', (language, count) => {
    const names = Array.from({ length: count }, (_, n) => formatFor(language).quarter(PUBLIC.firstQuarter + n));
    const step = 382 / (count - 1);
    const written = writtenNames(names, step, 11);
    expect(written[0]).toBe(0);
    const ends = written.map((at) => {
      const width = (textWidth(names[at] ?? '') * 11) / 12;
      const left = at === 0 ? 0 : at * step - width / 2;
      return { left, right: left + width };
    });
    ends.slice(1).forEach(({ left }, n) => {
      expect(left).toBeGreaterThan(ends[n]?.right ?? 0);
    });
  });

  test('are all written where they are few and short, and one a year where they are many', () => {
    const names = (count: number) => Array.from({ length: count }, (_, n) => formatFor('en').quarter(n));
    expect(writtenNames(names(5), 95, 11)).toEqual([0, 1, 2, 3, 4]);
    expect(writtenNames(names(9), 48, 11)).toEqual([0, 4, 8]);
  });
});

describe('A line as small as a word', () => {
  test('begins before the first quarter and ends now', () => {
    const { view } = reportOf('alibaba', '2021-Q1', 2);
    const shares = ownShares(view, PUBLIC);
    expect(shares).toHaveLength(view.past.length + 1);
    expect(shares.at(-1)).toBe(view.past.at(-1)?.share[view.own.provider]);
    expect(ownShares(seat('alibaba', '2019-Q1'), PUBLIC)).toHaveLength(1);
  });

  test('fills its height, but makes no drama of tenths', () => {
    expect(sparkline([40, 30, 20], 40, 10).map((one) => one.y)).toEqual([0, 5, 10]);
    const tenths = sparkline([40, 40.1], 40, 10).map((one) => one.y);
    expect(Math.max(...tenths) - Math.min(...tenths)).toBeLessThan(1);
    expect(sparkline([40], 40, 10)).toEqual([{ x: 0, y: 5 }]);
  });
});
