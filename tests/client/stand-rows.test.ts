import { describe, expect, test } from 'vitest';
import { formatFor } from '../../client/i18n/format.ts';
import { standRows } from '../../client/present/stand-rows.ts';
import { PUBLIC, reportOf, seat } from './seat.ts';

const PLAYED = reportOf('alibaba', '2021-Q1', 2).view;
const row = (of: string, view = PLAYED) => standRows(view, PUBLIC, formatFor('en')).find((one) => one.of === of);

describe('Where one stands', () => {
  test('each figure has what it changed by in its own unit, and its sign', () => {
    const { before, own } = PLAYED;
    if (before === undefined) throw new Error('a quarter was played');
    const view = { ...PLAYED, before: { ...before, cash: own.cash - 1230, standing: own.standing + 3 } };
    expect(row('cash', view)?.change).toEqual({ text: '+1.23', sign: 1 });
    expect(row('standing', view)?.change).toEqual({ text: '−3', sign: -1 });
    expect(row('revenue')?.change?.text).toMatch(/^[+−]?\d+%$/);
    expect(row('share')?.change?.text).toMatch(/^[+−]?\d\.\d$/);
  });

  test('a change that is written as nothing has no direction', () => {
    const { before, own } = PLAYED;
    if (before === undefined) throw new Error('a quarter was played');
    const view = { ...PLAYED, before: { ...before, cash: own.cash, trustPrivate: own.trustPrivate } };
    expect(row('cash', view)?.change).toEqual({ text: '0.00', sign: 0 });
    expect(row('trust', view)?.change).toEqual({ text: '0', sign: 0 });
  });

  test('nothing is said of changes before the first quarter, and no profit where none was made', () => {
    const first = standRows(seat('alibaba', '2019-Q1'), PUBLIC, formatFor('en'));
    expect(first.every((one) => one.change === undefined)).toBe(true);
    expect(first.some((one) => one.of === 'profit')).toBe(false);
  });
});
