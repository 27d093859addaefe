import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import { groupedPrice, groupedTeams, setGroupedPrice, setGroupedTeams } from '#shared/rules/orders/grouped-levers.ts';
import { writeLever } from '#shared/rules/orders/levers.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { LeverGroup } from '#shared/scenario/words.ts';
import { openingCards, tabOpening } from '../../client/present/opening.ts';
import { questionsOf } from '../../client/present/questions.ts';
import { GroupPartBar } from '../../client/screens/play/group-part.tsx';
import type { TabProps } from '../../client/screens/play/parts.ts';
import { StateProgramme } from '../../client/screens/play/programme.tsx';
import { FinanceTab } from '../../client/screens/play/tab-finance.tsx';
import { PUBLIC, pageIn, reportOf, seat } from './seat.ts';

const view = seat('alibaba', '2020-Q2');
const draft = view.draft as Orders;

/** What is read of a part of the page, in English. */
const page = (child: ReactNode) =>
  renderToString(createElement(I18nextProvider, { i18n: pageIn('en') }, child))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ');

function withAll(changes: ReturnType<typeof setGroupedTeams>): Orders {
  return changes.reduce((orders, { lever, value }) => {
    const changed = writeLever(orders, lever, value);
    if (!changed.ok) throw new Error(changed.error.code);
    return changed.value;
  }, draft);
}

test('One price sets every segment of its group and no other', () => {
  const changed = withAll(setGroupedPrice('online', 87));
  expect(groupedPrice(changed, 'online')).toBe(87);
  expect(changed.sell.price).toEqual({ ...draft.sell.price, internet: 0.87, services: 0.87 });
});

test('Teams of a group are placed as last quarter, whole and none lost, evenly where it had none', () => {
  const last = {
    ...draft,
    sell: { ...draft.sell, teams: { internet: 0, services: 0, government: 1, finance: 3, industry: 1 } },
  };
  for (let total = 0; total <= 13; total++)
    expect(groupedTeams(withAll(setGroupedTeams('regulated', total, last)), 'regulated')).toBe(total);
  expect(setGroupedTeams('regulated', 5, last).map((one) => one.value)).toEqual([1, 3, 1]);
  expect(setGroupedTeams('regulated', 10, last).map((one) => one.value)).toEqual([2, 6, 2]);
  expect(setGroupedTeams('online', 3, last).map((one) => one.value)).toEqual([2, 1]);
});

function scheduled(quarter: number, open: readonly LeverGroup[], opened: readonly LeverGroup[]) {
  const next = [{ group: 'posture' as const, quarter: view.from + 3 }];
  return { ...view, quarter, opens: { gradual: true, preset: 'lecture-50', open, next, opened } };
}

test('A tab with nothing open says when its first lever opens; a dot marks what is new after the first quarter', () => {
  const first = scheduled(view.from, ['halls'], ['halls']);
  expect(tabOpening(first, 'government')).toEqual({ open: false, opensIn: view.from + 3, fresh: false });
  expect(tabOpening(first, 'finance')).toEqual({ open: false, opensIn: undefined, fresh: false });
  expect(tabOpening(first, 'build')).toEqual({ open: true, opensIn: undefined, fresh: false });
  const second = scheduled(view.from + 1, ['halls', 'partnerships'], ['partnerships']);
  expect(tabOpening(second, 'government')).toMatchObject({ open: true, fresh: true });
});

test('The answer to the group is marked new only where the group asks for something to answer', () => {
  const opened = scheduled(view.from + 5, ['group'], ['group']);
  const asked = (group: number) => tabOpening({ ...opened, own: { ...view.own, group } }, 'finance').fresh;
  expect([-300, 0, 300].map(asked)).toEqual([true, false, false]);
});

test.each([
  [['certificates', 'partnerships'], 'A certificate bought now is in force from next quarter.'],
  [['partnerships'], 'Certificates open in Q1 2021; one bought then is in force a quarter later.'],
  [['partnerships'], 'No certificates can be bought in this match.'],
] as const)('Who may not bid is told how to come to it: with %j open, %s', (open, told) => {
  const later = told.startsWith('Certificates open')
    ? [{ group: 'certificates' as const, quarter: view.from + 3 }]
    : [];
  const now = scheduled(view.from + 1, open, ['partnerships']);
  const shown = { ...now, own: { ...now.own, mayBid: false }, opens: { ...now.opens, next: later } };
  const said = page(createElement(StateProgramme, { view: shown, scenario: PUBLIC, draft }));
  expect(said).toContain(told);
});

test('Where the group asks for nothing, finance says where the answer will stand', () => {
  const forecast = { now: undefined, keptUp: undefined } as unknown as TabProps['forecast'];
  const outlook = { open: false, change: () => {}, asked: false, wasShown: () => {} };
  const finance = (open: readonly LeverGroup[], group: number) => {
    const now = scheduled(view.from + 5, open, []);
    const props = { view: { ...now, own: { ...now.own, group } }, scenario: PUBLIC, draft, forecast, outlook };
    return page(createElement(FinanceTab, props));
  };
  const told = 'asks for a dividend, your answer stands here.';
  expect(finance(['group'], 0)).toContain(told);
  expect(finance(['group'], -300)).not.toContain(told);
  expect(finance([], 0)).not.toContain(told);
});

test('The mark of AWS is shown only after the quarter it was reached in', () => {
  const played = reportOf('alibaba', '2020-Q2', 1).view;
  const shown = (quarter: string) =>
    page(
      createElement(GroupPartBar, {
        view: { ...played, quarter: quarterNumber(quarter) - PUBLIC.firstQuarter },
        scenario: PUBLIC,
      }),
    );
  expect(shown('2020-Q3')).not.toContain('AWS');
  expect(shown('2021-Q4')).not.toContain('AWS');
  expect(shown('2022-Q1')).toContain('AWS');
});

test('The card of a quarter says what opened in it; none without a schedule', () => {
  const titles = [0, 1, 2].map((n) => openingCards(scheduled(view.from + n, [], []), PUBLIC).map((one) => one.quarter));
  expect(titles).toEqual([[1], [2], [3]]);
  expect(openingCards(view, PUBLIC)).toEqual([]);
});

test('A dividend asked for is no question as long as its answer is closed', () => {
  const asking = seat('huawei', '2021-Q3');
  const levers = (open: readonly LeverGroup[]) =>
    questionsOf({ ...asking, opens: { ...asking.opens, open } }, []).map((one) => one.lever);
  expect(levers(['group'])).toContain('finance.group');
  expect(levers([])).not.toContain('finance.group');
});
