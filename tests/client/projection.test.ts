import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ForecastErrors } from '#shared/forecast/range.ts';
import type { SeatView } from '#shared/match/views.ts';
import { rulebookOf } from '#shared/protocol/rulebook.ts';
import { skyState } from '#shared/rules/weather.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { LeverGroup } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { ForecastDesk } from '../../client/model/forecast-desk.ts';
import { boardTable } from '../../client/present/board/table.ts';
import { partnershipRows } from '../../client/present/government.ts';
import {
  fullHalls,
  missedBy,
  projectionRows,
  researchBehind,
  segmentMoves,
  shareFan,
  skiesAhead,
} from '../../client/present/projection.ts';
import { shareChange, writtenChange } from '../../client/present/share-change.ts';
import { Bid } from '../../client/screens/play/bid.tsx';
import { FrontWords } from '../../client/screens/play/board/outlook-sheet.tsx';
import { GuessOutcome } from '../../client/screens/play/guess-outcome.tsx';
import { FanChart } from '../../client/ui/fan-chart.tsx';
import { PUBLIC, scenario, seat, world } from './seat.ts';

const { world: known, errors } = rulebookOf(scenario, world);
const measured: ForecastErrors | undefined = errors ?? undefined;
const VIEW = seat('alibaba', '2021-Q3');

function counted(view: SeatView, change: (draft: Orders) => Orders = (draft) => draft) {
  const { own, past, prices, last, draft } = view;
  if (last === null || draft === null) throw new Error('a team has orders');
  return new ForecastDesk(known).answer({ id: 1, seen: { own, past, prices, last }, draft: change(draft) });
}

const researching = (focus: Orders['research']['focus'], budgetCnyMn: number) => (draft: Orders) => ({
  ...draft,
  research: { focus, budgetCnyMn },
});

/** The same seat where the first partnership takes its bids. */
function bidding() {
  const { stateProgramme: programme } = PUBLIC;
  const { draft } = VIEW;
  if (programme === undefined || draft === null) throw new Error('there is a programme, and a team has orders');
  return { programme, view: { ...VIEW, draft, own: { ...VIEW.own, offers: [0], mayBid: true } } };
}

describe('The projection', () => {
  test('holds what is expected against what was last seen, and puts it inside its range', () => {
    const { now } = counted(VIEW);
    const rows = projectionRows(VIEW, PUBLIC, { now, errors: measured }, formatFor('en'));
    expect(rows.map((row) => row.figure)).toEqual(['share', 'revenue', 'profit', 'cash']);
    const [share, revenue, profit, cash] = rows;
    const before = VIEW.past.at(-1)?.share[VIEW.own.provider] ?? 0;
    expect(share?.change).toBe(shareChange(before, now?.[0]?.share ?? 0));
    expect(revenue?.change).toBeCloseTo(100 * ((now?.[0]?.revenue ?? 0) / (VIEW.own.revenue[0] ?? 1) - 1), 9);
    expect(profit?.change).toBe(writtenChange(VIEW.own.profit, now?.[0]?.profit ?? 0, 10));
    expect(cash?.change).toBe(writtenChange(VIEW.own.cash, now?.[0]?.cash ?? 0, 10));
    for (const { range, figure } of rows) expect(range?.[0], figure).toBeLessThan(range?.[1] ?? Number.NaN);
  });

  test('shows nothing where nothing is counted, and no range where nobody measured errors', () => {
    const none = projectionRows(VIEW, PUBLIC, { now: undefined, errors: measured }, formatFor('en'));
    expect(none.every((row) => row.expected === undefined && row.change === undefined && !row.range)).toBe(true);
    const bare = { now: counted(VIEW).now, errors: undefined };
    expect(projectionRows(VIEW, PUBLIC, bare, formatFor('en')).map((row) => row.range)).toEqual(
      new Array(4).fill(undefined),
    );
    expect(shareFan(VIEW, PUBLIC, bare).bands).toEqual([]);
  });

  test('before the first quarter there is no profit to differ from', () => {
    const first = seat('alibaba', '2019-Q1');
    const rows = projectionRows(first, PUBLIC, { now: counted(first).now, errors: measured }, formatFor('en'));
    expect(rows[2]?.expected).toBeDefined();
    expect(rows[2]?.change).toBeUndefined();
    expect(segmentMoves(first, PUBLIC, undefined).every((one) => one.before === undefined)).toBe(true);
  });

  test('the fan opens at the last known share, the middle inside the wide band', () => {
    const { now } = counted(VIEW);
    const fan = shareFan(VIEW, PUBLIC, { now, errors: measured });
    expect(fan.median[0]).toBe(fan.past.at(-1));
    expect(fan.median).toHaveLength(5);
    expect(fan.bands).toHaveLength(5);
    expect(fan.from + fan.past.length - 1).toBe(fan.now);
    for (const { wide, middle } of fan.bands) {
      expect(wide[0]).toBeLessThanOrEqual(middle[0]);
      expect(middle[0]).toBeLessThanOrEqual(middle[1]);
      expect(middle[1]).toBeLessThanOrEqual(wide[1]);
    }
  });

  test('the chart writes the end of the median and of the wide band, and draws a past alone where nothing is counted', () => {
    const draw = (now: ReturnType<typeof counted>['now']) =>
      renderToString(
        createElement(FanChart, {
          fan: shareFan(VIEW, PUBLIC, { now, errors: measured }),
          colour: 'red',
          label: 'share',
          now: 'Now',
          name: (ahead) => `quarter ${ahead}`,
          write: (value) => `written ${value.toFixed(1)}`,
        }),
      );
    const { now } = counted(VIEW);
    expect(draw(now)).toContain(`written ${now?.at(-1)?.share.toFixed(1)}`);
    expect(draw(now).match(/written/g)).toHaveLength(3);
    expect(draw(now)).not.toContain('NaN');
    expect(draw(undefined)).not.toMatch(/written|NaN|<polygon/);
    expect(draw(undefined)).toContain('quarter 4');
  });

  test('a cheaper segment is expected to win share there', () => {
    const cheaper = counted(VIEW, (draft) => ({
      ...draft,
      sell: { ...draft.sell, price: { ...draft.sell.price, internet: 0.8 * draft.sell.price.internet } },
    }));
    const [before] = segmentMoves(VIEW, PUBLIC, counted(VIEW).now);
    const [after] = segmentMoves(VIEW, PUBLIC, cheaper.now);
    expect(after?.before).toBe(before?.before);
    expect(after?.after).toBeGreaterThan((before?.after ?? 100) + 0.1);
  });

  test('the last error is of the share, to a tenth, too high above nothing', () => {
    const at = (share: number) => ({ share, revenue: 1, profit: 1, cash: 1 });
    expect(missedBy({ forecast: undefined })).toBeUndefined();
    expect(missedBy({ forecast: { foretold: at(40.26), outcome: at(39) } })).toBe(1.3);
    expect(missedBy({ forecast: { foretold: at(39.04), outcome: at(39) } })).toBe(0);
    expect(missedBy({ forecast: { foretold: at(38), outcome: at(39) } })).toBe(-1);
  });

  test('the chance of this quarter is the own outlook; the sky darkens when the front arrives', () => {
    const { now } = counted(VIEW);
    const last = VIEW.past.at(-1);
    if (last === undefined) throw new Error('quarters were played');
    const withFront = (front: number | null) => ({ ...VIEW, past: [...VIEW.past.slice(0, -1), { ...last, front }] });
    const here = skyState(VIEW.own.sky);
    expect(skiesAhead(withFront(null), 12, now).map((one) => one.sky)).toEqual([here, here, here, here]);
    const dark = Math.min(5, here + 1);
    expect(skiesAhead(withFront(3), 12, now).map((one) => one.sky)).toEqual([here, here, dark, dark]);
    expect(skiesAhead(withFront(1), 12, now).map((one) => one.sky)).toEqual([dark, dark, dark, dark]);
    expect(skiesAhead(VIEW, 12, now)[0]?.chance).toBe(12);
    expect(skiesAhead(VIEW, 12, now)[1]?.chance).toBe(now?.[1]?.chance);
    expect(skiesAhead(VIEW, 12, undefined).map((one) => one.chance)).toEqual([12, undefined, undefined, undefined]);
  });

  test('the words about the front name the quarter over which the table shows the darker sky', () => {
    const last = VIEW.past.at(-1);
    if (last === undefined) throw new Error('quarters are over');
    const calm = { ...VIEW, own: { ...VIEW.own, sky: 10 } };
    for (const front of [1, 2, 3, 4, null]) {
      const view = { ...calm, past: [...VIEW.past.slice(0, -1), { ...last, front }] };
      const dark = skiesAhead(view, 12, undefined).find((one) => one.sky > skyState(10))?.quarter;
      const quarter = dark === undefined ? undefined : PUBLIC.firstQuarter + dark;
      expect(boardTable(view, PUBLIC).darkerFrom, `${front}`).toBe(quarter);
      const said = renderToString(createElement(FrontWords, { from: quarter }));
      if (quarter === undefined) expect(said).toBe('frontNone');
      else expect(said).not.toContain('frontNone');
    }
  });

  test('full halls: customers turned away before a strained peak, and neither where there is room', () => {
    const [quarter] = counted(VIEW).now ?? [];
    if (quarter === undefined) throw new Error('a forecast was counted');
    const full = { ...quarter, won: 90, turnedAway: 10, peakUse: 1.1 };
    expect(fullHalls([full], 0.85, 2)).toEqual({ kind: 'turnedAway', percent: 10, ahead: 0 });
    const strained = fullHalls([{ ...full, turnedAway: 0 }], 0.85, 2);
    expect(strained?.kind).toBe('strained');
    expect(strained?.percent).toBeCloseTo(110, 9);
    const roomy = { ...full, turnedAway: 0, peakUse: 0.8 };
    expect(fullHalls([roomy], 0.85, 2)).toBeUndefined();
    expect(fullHalls(undefined, 0.85, 2)).toBeUndefined();
    const growing = [0.8, 0.84, 0.9, 1].map((peakUse) => ({ ...roomy, peakUse }));
    expect(fullHalls(growing, 0.85, 2)).toEqual({ kind: 'later', percent: 90, ahead: 2 });
    expect(fullHalls(growing, 0.95, 2)).toBeUndefined();
  });

  test('customers who will be turned away are told before service that falls short sooner, and not too far ahead', () => {
    const [quarter] = counted(VIEW).now ?? [];
    if (quarter === undefined) throw new Error('a forecast was counted');
    const strained = { ...quarter, won: 100, turnedAway: 0, peakUse: 0.96 };
    const refusing = { ...strained, won: 80, turnedAway: 20 };
    expect(fullHalls([strained, strained, refusing], 0.85, 2)).toEqual({
      kind: 'turnedAwayLater',
      percent: 20,
      ahead: 2,
    });
    expect(fullHalls([strained, strained, strained, refusing], 0.85, 2)?.kind).toBe('strained');
  });

  test('research below the field is held against research that keeps up, and nothing is said where it keeps up', () => {
    const normal = VIEW.prices.normalResearch;
    const idle = counted(VIEW, researching('none', 0));
    const told = researchBehind(VIEW, 'none', idle.now, idle.keptUp);
    expect(told?.points).toBeGreaterThan(0.5);
    expect(told?.kind).toBe(VIEW.own.programme < 0 ? 'behindIdle' : 'behind');
    const keeping = counted(VIEW, researching('none', normal));
    expect(keeping.keptUp).toBeUndefined();
    expect(researchBehind(VIEW, 'none', keeping.now, keeping.keptUp)).toBeUndefined();
    const nearly = counted(VIEW, researching('ai', 0.999 * normal));
    expect(nearly.keptUp).toBeDefined();
    expect(researchBehind(VIEW, 'ai', nearly.now, nearly.keptUp)).toBeUndefined();
  });

  test('nothing is advised that the seat cannot set: no budget in a lecture, no programme where it is closed', () => {
    const { now, keptUp } = counted(VIEW, researching('none', 0));
    const free = { ...VIEW, own: { ...VIEW.own, programme: -1 } };
    const opened = (...open: LeverGroup[]) =>
      researchBehind({ ...free, opens: { ...free.opens, open } }, 'none', now, keptUp)?.kind;
    expect(opened('research-budget', 'research-focus')).toBe('behindIdle');
    expect(opened('research-budget')).toBe('behind');
    expect(opened('research-focus', 'halls')).toBeUndefined();
  });

  test('a short quarter says its year where the year begins, on the same line, in each language', () => {
    const write = (language: 'en' | 'zh' | 'fr') => [8087, 8088].map((one) => formatFor(language).shortQuarter(one));
    expect(write('en')).toEqual(['Q4', 'Q1\u00a022']);
    expect(write('fr')).toEqual(['T4', 'T1\u00a022']);
    expect(write('zh')).toEqual(['Q4', '22Q1']);
  });

  test('Chinese counts small sums in 万元 and 亿元, and names its quarters in words', () => {
    const { smallSum, quarter } = formatFor('zh');
    expect([80, 99.6, 215.4].map(smallSum)).toEqual(['8000\u00a0万元', '1.00\u00a0亿元', '2.15\u00a0亿元']);
    expect(formatFor('en').smallSum(80)).toBe('¥80m');
    expect(quarter(8085)).toBe('2021 年第二季度');
  });

  test('leaves a sealed bid out, and the field where it is placed says so as soon as it counts', () => {
    const { programme, view } = bidding();
    const bidFor = (cnyMn: number) => (draft: Orders) => ({
      ...draft,
      government: { ...draft.government, bids: { [programme.partnerships[0]?.id ?? '']: cnyMn } },
    });
    expect(counted(view, bidFor(500)).now).toEqual(counted(view, bidFor(0)).now);
    const field = (cnyMn: number) => {
      const [row] = partnershipRows(view, programme, bidFor(cnyMn)(view.draft));
      if (row === undefined) throw new Error('there is a partnership');
      return renderToString(createElement(Bid, { row, programme, scenario: PUBLIC, standing: view.own.standing }));
    };
    expect(field(500)).toContain('bidSealed');
    expect(field(0)).not.toContain('bidSealed');
    expect(field(1)).not.toContain('bidSealed');
  });

  test('nobody who did not guess is told how a guess came out', () => {
    expect(renderToString(createElement(GuessOutcome, { view: { ...VIEW, guessed: undefined } }))).toBe('');
    const guessed = { ...VIEW, guessed: { guess: 46, outcome: 45.2 } };
    expect(renderToString(createElement(GuessOutcome, { view: guessed }))).toContain('data-guessed');
  });
});
