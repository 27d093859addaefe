import { describe, expect, test } from 'vitest';
import { type AccountRow, accountRows } from '../../client/present/accounts.ts';
import { reportOf } from './seat.ts';

const grid = (amounts: readonly number[]) => Math.round(1e4 * amounts.reduce((sum, one) => sum + one, 0));

/** The rows up to a sum, which is left out. */
const upTo = (rows: readonly AccountRow[], key: AccountRow['key']) =>
  rows.slice(
    0,
    rows.findIndex((row) => row.key === key),
  );
const amounts = (rows: readonly AccountRow[]) => rows.map((row) => row.amount);

describe('The accounts', () => {
  test.each(['alibaba', 'huawei', 'tencent', 'baidu'])(
    'of %s add up from revenue to profit, and from profit with the cash at the start to the cash at the end',
    (provider) => {
      for (const from of ['2019-Q1', '2020-Q4', '2022-Q1'])
        for (const quarters of [1, 2, 3, 4]) {
          const { own, before } = reportOf(provider, from, quarters).view;
          if (own.lines === undefined || before === undefined) throw new Error('a quarter is over');
          const rows = accountRows(own.lines, before.cash);
          const profit = upTo(rows, 'lineProfit');
          expect(grid(amounts(profit))).toBe(grid([own.profit]));
          expect(grid(amounts(upTo(rows, 'lineCash').slice(profit.length)))).toBe(grid([own.cash]));
          expect(rows.at(-2)).toEqual({ key: 'lineOpening', amount: before.cash, kind: 'level' });
        }
    },
  );

  test('leave the cash at the start out where nobody knows it', () => {
    const { lines } = reportOf('alibaba', '2020-Q4', 1).view.own;
    if (lines === undefined) throw new Error('a quarter is over');
    expect(accountRows(lines, undefined).map((row) => row.key)).not.toContain('lineOpening');
  });
});
