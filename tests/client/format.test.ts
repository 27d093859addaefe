import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';

describe('Figures that are written as nothing', () => {
  test.each(LANGUAGES)('have no sign in %s, whichever side of nothing they lie on', (language) => {
    const format = formatFor(language);
    for (const value of [-0.004, -0, 0.004]) {
      const written = [
        format.money(value),
        format.change(value),
        format.percent(value),
        format.percent(value, 2),
        format.wholePercent(value),
        format.points(value),
        format.points(value, 2),
        format.percentChange(value),
        format.bareMoney(value),
        format.bareChange(value),
        format.signed(value),
        format.billions(value),
        format.millions(value),
        format.yuan(value),
        format.smallSum(value),
        format.changeSmall(value),
        format.changeMillions(value),
        format.number(value, 1),
      ];
      for (const text of written) expect(text).toMatch(/^[^−+-]*$/);
    }
  });

  test('a fine below a tenth of a billion is told in small units, to its last figure', () => {
    const changes = (value: number) => LANGUAGES.map((one) => formatFor(one).changeSmall(value).replace('\u00a0', ' '));
    expect(changes(-1)).toEqual(['−¥1m', '−100 万元', '−1 M¥']);
    expect(changes(-0.5)).toEqual(['−¥0.5m', '−50 万元', '−0,5 M¥']);
    expect(changes(-20.2)).toEqual(['−¥20m', '−2020 万元', '−20 M¥']);
    expect(changes(3100)).toEqual(['+¥3.10bn', '+31.00 亿元', '+3,10 Md¥']);
  });

  test('keep it as soon as a digit is seen', () => {
    const format = formatFor('fr');
    expect(format.bareMoney(-12)).toBe('−0,01');
    expect(format.number(-0.06, 1)).toBe('−0,1');
    expect(format.points(0.06)).toBe('+0,1');
  });
});
