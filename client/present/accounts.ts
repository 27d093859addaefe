import type { Line } from '#shared/rules/report.ts';

type LineKey =
  | 'lineRevenue'
  | 'lineEnergy'
  | 'lineBandwidth'
  | 'lineDepreciation'
  | 'lineSales'
  | 'lineResearch'
  | 'lineCompliance'
  | 'linePartnership'
  | 'lineProfit'
  | 'lineInterest'
  | 'lineInvestment'
  | 'lineListing'
  | 'lineGroup'
  | 'lineOther'
  | 'lineBorrowed'
  | 'lineRescue'
  | 'lineOpening'
  | 'lineCash';

export type AccountRow = { readonly key: LineKey; readonly amount: number; readonly kind: 'flow' | 'level' | 'sum' };

/**
 * The accounts from revenue to cash: costs are negative, sums stand out, lines of nothing are left out. From revenue they
 * add up to the profit, and from the profit to the cash at the end.
 *
 * @param opening - Cash when the quarter began, CNY mn; undefined where nobody knows it.
 */
export function accountRows(lines: Readonly<Record<Line, number>>, opening: number | undefined): AccountRow[] {
  const rows: AccountRow[] = [
    { key: 'lineRevenue', amount: lines.revenue, kind: 'sum' },
    { key: 'lineEnergy', amount: -lines.energy, kind: 'flow' },
    { key: 'lineBandwidth', amount: -lines.bandwidth, kind: 'flow' },
    { key: 'lineDepreciation', amount: -lines.depreciation, kind: 'flow' },
    { key: 'lineSales', amount: -lines.sales, kind: 'flow' },
    { key: 'lineResearch', amount: -lines.research, kind: 'flow' },
    { key: 'lineCompliance', amount: -lines.compliance, kind: 'flow' },
    { key: 'linePartnership', amount: -lines.partnership, kind: 'flow' },
    { key: 'lineProfit', amount: lines.profit, kind: 'sum' },
    { key: 'lineDepreciation', amount: lines.depreciation, kind: 'flow' },
    { key: 'lineInterest', amount: -lines.interest, kind: 'flow' },
    { key: 'lineOther', amount: lines.grants + lines.otherCash - lines.fines, kind: 'flow' },
    { key: 'lineInvestment', amount: -lines.investment, kind: 'flow' },
    { key: 'lineListing', amount: lines.listing, kind: 'flow' },
    { key: 'lineGroup', amount: lines.group, kind: 'flow' },
    { key: 'lineBorrowed', amount: lines.borrowed, kind: 'flow' },
    { key: 'lineRescue', amount: lines.rescue, kind: 'flow' },
    ...(opening === undefined ? [] : [{ key: 'lineOpening', amount: opening, kind: 'level' } as const]),
    { key: 'lineCash', amount: lines.cash, kind: 'sum' },
  ];
  return rows.filter((row) => row.kind !== 'flow' || row.amount !== 0);
}
