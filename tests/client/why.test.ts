import { describe, expect, test } from 'vitest';
import { CAUSES, type Cause, type SeatWhy } from '#shared/rules/why/seat-why.ts';
import { LANGUAGES, type Language } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { shareScale } from '../../client/present/share-scale.ts';
import { writtenApart } from '../../client/present/why/apart.ts';
import { axisFor } from '../../client/present/why/axis.ts';
import { shownCauses } from '../../client/present/why/causes.ts';
import { findingOf, underFinding } from '../../client/present/why/finding.ts';
import { whoseChange, whyMatrix } from '../../client/present/why/matrix.ts';
import { profitStep, profitWaterfall } from '../../client/present/why/profit.ts';
import { profitReason } from '../../client/present/why/profit-reason.ts';
import { profitWriting } from '../../client/present/why/profit-writing.ts';
import { reasonOf } from '../../client/present/why/reasons.ts';
import { roundedParts } from '../../client/present/why/rounding.ts';
import { stripFigures } from '../../client/present/why/strip.ts';
import type { WhyTold } from '../../client/present/why/told.ts';
import { shareWaterfall } from '../../client/present/why/waterfall.ts';
import { PUBLIC, reportOf, say } from './seat.ts';
import { LOST, metOf, type Points, whyOf } from './why-fixture.ts';

const PLAYED = reportOf('alibaba', '2020-Q1', 2);
const FIRST = reportOf('huawei', '2020-Q1', 1);

function tell(points: Points = LOST, { before = 38.6213, language = 'en' as Language, played = PLAYED } = {}): WhyTold {
  const why = whyOf({ view: played.view, scenario: PUBLIC }, points, before);
  return { ...played, why, scenario: PUBLIC, format: formatFor(language), t: say(language, 'report') };
}

const tenths = (value: number) => Math.round(value * 10);
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

describe('Rounding', () => {
  test('what is shown adds up to the sum that is shown, and nothing stays nothing', () => {
    expect(roundedParts([0.04, 0.04, 0.04, 0, -0.07], 0.1, 0.1)).toEqual([0.1, 0.1, 0, 0, -0.1]);
    expect(roundedParts([-0.25, -0.25, 0], -0.5, 0.1)).toEqual([-0.2, -0.3, 0]);
    expect(roundedParts([0, 0], 0, 0.1)).toEqual([0, 0]);
  });

  test('no part is shown a whole step away from what it is', () => {
    const parts = [0.149, -0.051, 0.333, -0.777, 0.02, 0.02, 0.02];
    for (const [index, shown] of roundedParts(parts, -0.3, 0.1).entries())
      expect(Math.abs(shown - (parts[index] ?? 0))).toBeLessThan(0.1);
  });
});

describe('The waterfall of the share', () => {
  test('tells earlier contracts, the six largest others by size, and the rest as one row that opens', () => {
    const { rows } = shareWaterfall(shownCauses(tell().why));
    const subjects = rows.map(({ subject }) => (subject.kind === 'cause' ? subject.cause : subject.kind));
    expect(subjects).toEqual(['contracts', 'standing', 'exclusion', 'price', 'mix', 'quality', 'trust', 'causes']);
    const rest = rows.at(-1)?.subject;
    expect(rest !== undefined && 'inside' in rest && rest.inside).toHaveLength(7);
  });

  test.each([
    ['a loss', LOST, 38.6213],
    ['a share that rounds up while it falls', { price: -0.06, mix: 0.01 }, 12.04],
    ['changes too small for one decimal', { price: 0.013, trust: -0.021, chance: 0.004 }, 5.2341],
    ['nothing at all', {}, 20],
  ] as const)('as it is shown, %s adds up row by row from before to after', (_, points, before) => {
    const shown = shownCauses(tell(points, { before }).why);
    const { rows, ...ends } = shareWaterfall(shown);
    const step = shown.digits === 1 ? 10 : 100;
    const total = sum(rows.map((row) => Math.round(row.amount * step)));
    expect(total).toBe(Math.round(ends.after * step) - Math.round(ends.before * step));
    expect(rows.at(-1)?.to).toBeCloseTo(ends.after, 6);
    for (const [index, row] of rows.entries()) expect(row.from).toBe(rows[index - 1]?.to ?? ends.before);
  });

  test('shows two decimals where one would show nothing', () => {
    expect(shownCauses(tell({ price: 0.013, trust: -0.021 }).why)).toMatchObject({ digits: 2, change: -0.01 });
    expect(shownCauses(tell({ price: 0.3, trust: -0.3 }).why).digits).toBe(1);
  });

  test('shows two decimals where one would write the two shares alike though they differ', () => {
    const told = tell({ price: -0.28, trust: 0.2 }, { before: 11.94 });
    const shown = shownCauses(told.why);
    expect(shown).toMatchObject({ digits: 2, before: 11.94, after: 11.86, change: -0.08 });
    expect(underFinding(told, shown)[0]).toMatch(/^From 11\.94% to 11\.86% of a market/);
  });

  test('has no row for a cause of nothing, but always one for contracts', () => {
    expect(shownCauses(tell({ price: -0.4 }).why)).toMatchObject({ main: ['contracts', 'price'], rest: [] });
    const quiet = { price: -0.4, trust: 0.03, standing: -0.02, mix: 0.01 };
    expect(shownCauses(tell(quiet).why)).toMatchObject({
      main: ['contracts', 'price'],
      rest: ['trust', 'standing', 'mix'],
    });
  });

  test('a seventh cause stands for itself: a row for one smaller cause would say less', () => {
    const { exclusion: _e, drift: _d, chance: _c, government: _g, sales: _s, events: _v, ...seven } = LOST;
    expect(shownCauses(tell({ ...seven, contracts: -0.31 }).why)).toMatchObject({ rest: [] });
  });

  test('its axis lies near the data, with a few round ticks inside', () => {
    const { axis, rows, before } = shareWaterfall(shownCauses(tell().why));
    expect(axis.ticks.length).toBeGreaterThan(2);
    expect(axis.ticks.length).toBeLessThan(7);
    expect(axis.from).toBeGreaterThan(30);
    for (const value of [before, ...rows.map((row) => row.to), ...axis.ticks]) {
      expect(value).toBeGreaterThanOrEqual(axis.from);
      expect(value).toBeLessThanOrEqual(axis.to);
    }
    expect(axisFor([5, 5], 1)).toMatchObject({ ticks: [4.5, 5, 5.5], digits: 1 });
  });
});

describe('The matrix', () => {
  test.each(['segment', 'rival'] as const)('by %s adds up in rows and columns to what the waterfall shows', (by) => {
    const shown = shownCauses(tell().why);
    const { rows, all } = whyMatrix(tell().why, shown, by);
    for (const row of rows) expect(sum(row.cells.map(tenths))).toBe(tenths(row.total));
    for (const [c, cell] of all.cells.entries())
      expect(sum(rows.map((row) => tenths(row.cells[c] ?? 0)))).toBe(tenths(cell));
    expect(tenths(all.total)).toBe(tenths(shown.change));
    expect(rows.map((row) => row.cause)).toEqual([...shown.main, undefined]);
    expect(rows[1]?.total).toBe(shown.points.standing);
  });

  test('a column is shown within a step of what it is', () => {
    const { why } = tell();
    const { all } = whyMatrix(why, shownCauses(why), 'segment');
    for (const [s, cell] of all.cells.entries()) {
      const exact = sum(CAUSES.map((_, c) => why.bySegment[c * 5 + s] ?? 0));
      expect(Math.abs(cell - exact)).toBeLessThan(0.1 + 1e-9);
    }
  });

  test('its largest cell is the darkest', () => {
    const { rows } = whyMatrix(tell().why, shownCauses(tell().why), 'segment');
    expect(Math.max(...rows.flatMap((row) => row.shades))).toBe(1);
  });
});

describe('The waterfall of profit', () => {
  test.each(LANGUAGES)('has ticks that are bare figures, no two alike, and their unit once in %s', (language) => {
    const { why } = tell();
    const times = (factor: number): SeatWhy => ({
      ...why,
      profit: {
        before: factor * why.profit.before,
        after: factor * why.profit.after,
        market: factor * why.profit.market,
        causes: why.profit.causes.map((one) => factor * one),
        costs: why.profit.costs.map((one) => factor * one),
      },
    });
    for (const factor of [0.01, 0.3, 1, 7, 40]) {
      const large = times(factor);
      const writing = profitWriting(large, formatFor(language));
      const { axis } = profitWaterfall(large, writing.step);
      const ticks = axis.ticks.map((tick) => writing.tick(tick, axis));
      expect(new Set(ticks).size).toBe(axis.ticks.length);
      for (const tick of ticks) expect(tick).toMatch(/^−?[\d.,\u202f]{1,6}$/);
      const [end = ''] = axis.ticks.map((tick) => writing.end(tick));
      expect(end.replace(/[−\d.,\s]/g, '')).toBe(writing.unit);
    }
    expect(formatFor(language).moneyUnit).toBe({ en: '¥bn', zh: '亿元', fr: 'Md¥' }[language]);
  });

  test.each([1, 10] as const)('adds up as it is shown, to %i million', (step) => {
    const { before, after, rows } = profitWaterfall(tell().why, step);
    expect(sum(rows.map((row) => row.amount))).toBe(after - before);
    expect(rows[0]?.subject).toEqual({ kind: 'market' });
    expect(rows.filter((row) => 'inside' in row.subject)).toHaveLength(2);
  });

  test('a small unit is told in millions, a large one in tens of them', () => {
    const { why } = tell();
    expect(profitStep(why)).toBe(1);
    expect(profitStep({ ...why, profit: { ...why.profit, after: 2400 } })).toBe(10);
  });

  test('a cost says what it is and what it was', () => {
    const told = tell();
    const lines = told.view.own.lines;
    if (lines === undefined) throw new Error('a quarter is over');
    const now = lines.energy;
    const before = now + (told.why.profit.costs[0] ?? 0);
    const sentence = profitReason(told, shownCauses(told.why), { kind: 'cost', cost: 'energy' }, (value) => `${value}`);
    expect(sentence).toBe(`${now} this quarter, ${before} before.`);
  });
});

describe('The finding', () => {
  const found = (points: Points, language: Language = 'en') => {
    const told = tell(points, { language });
    return findingOf(told, shownCauses(told.why));
  };

  test('names the two causes that weighed most, and price where it weighed less', () => {
    expect(found({ ...LOST, standing: -1.2 })).toMatch(
      /^You lost \d\.\d points of share\. Official standing and exclusion by rule cost more than price did\.$/,
    );
    expect(found({ quality: 0.9, trust: 0.6, mix: 0.2 })).toBe(
      'You gained 1.7 points of share. Quality and trust brought the most.',
    );
  });

  test('names one cause where it made most of the change', () => {
    expect(found({ price: -1.4, trust: -0.2, quality: 0.3 })).toMatch(/Most of it comes from price\.$/);
  });

  test('goes on to the next cause, whatever it is, where most was decided before the quarter, or by nobody', () => {
    expect(found({ contracts: -1.9, drift: -0.4, capacity: -0.2, quality: 0.1 })).toMatch(
      /Most of it comes from earlier contracts; after that the paths of the scenario cost the most\.$/,
    );
    expect(found({ contracts: -1.9, capacity: -0.3, quality: 0.1 })).toMatch(/after that capacity cost the most\.$/);
    expect(found({ drift: 1.2, price: -0.3 })).toMatch(/Most of it comes from the paths of the scenario\.$/);
  });

  test('tells what somebody decided where nobody decided what weighed most', () => {
    expect(found({ drift: -0.8, sales: -0.7, capacity: 0.8, chance: 0.5, price: -0.4 })).toBe(
      'You lost 0.6 points of share. Of what was decided, sales teams cost the most, capacity brought the most.',
    );
    expect(found({ chance: 0.6, events: 0.5, quality: 0.4 })).toMatch(
      /Of what was decided, quality brought the most\.$/,
    );
    expect(found({ chance: 0.6, drift: 0.5 })).not.toMatch(/decided/);
  });

  test('says softly which weighed most where the first three are level', () => {
    expect(found({ price: -0.52, trust: -0.51, mix: -0.5 })).toMatch(
      /Price cost the most, it seems; trust hardly less\.$/,
    );
  });

  test('only causes that went the way the share went are named, unless one that went the other way outweighs what remained', () => {
    expect(found({ price: 0.7, trust: -2.5, standing: -0.3 })).toMatch(/^You lost .* Most of it comes from trust\.$/);
    expect(found({ price: 2, trust: -2.5, standing: -0.3 })).toMatch(
      /^You lost .* Trust cost the most, price brought the most\.$/,
    );
    expect(found({ price: 2, trust: -1.5 })).toMatch(/^You gained .* Price brought the most, trust cost the most\.$/);
  });

  test('a share that held says what stood against what', () => {
    expect(found({ price: -0.8, quality: 0.8 })).toBe('Your share held. What price cost, quality brought back.');
    expect(found({})).toBe('Your share held. Nothing weighed much this quarter.');
  });

  test('the line under it says from where to where, of what market, and how far from the first', () => {
    const told = tell();
    const said = underFinding(told, shownCauses(told.why));
    expect(said[0]).toMatch(/^From 38\.6% to 36\.0% of a market that (grew|shrank) \d+\.\d%\.$/);
    expect(said[1]).toMatch(/^You are still first by \d+\.\d points\.$/);
    const held = tell({ price: -0.8, quality: 0.8 });
    expect(underFinding(held, shownCauses(held.why))[1]).toBe('What helped adds up to +0.8, what cost to −0.8.');
    expect(underFinding(held, shownCauses(held.why))[0]).toMatch(/^At 38\.6% as before, of a market that /);
    const behind = tell(LOST, { before: 9, played: FIRST });
    expect(underFinding(behind, shownCauses(behind.why)).at(-1)).toMatch(
      /^Alibaba is first, \d+\.\d points ahead of you\.$/,
    );
  });

  test.each([
    ['en', 'You were struck: The listing is suspended.'],
    ['fr', 'La foudre vous a frappé\u202f: La cotation est suspendue.'],
    ['zh', '你遭到雷击：上市暂停。'],
  ] as const)(
    'the lines under it say what struck the own seat, and nothing of what struck another, in %s',
    (language, sentence) => {
      const told = tell(LOST, { language });
      const title = { en: 'The listing is suspended', fr: 'La cotation est suspendue', zh: '上市暂停' };
      const card = { id: 'suspended', title } as WhyTold['cards'][number];
      const saidOf = (provider: number) => {
        const past = told.view.past.map((one) => ({ ...one, strikes: [{ event: 'suspended', provider }] }));
        const struck = { ...told, cards: [...told.cards, card], view: { ...told.view, past } as WhyTold['view'] };
        return underFinding(struck, shownCauses(told.why));
      };
      const own = told.view.own.provider;
      expect(saidOf(own)[1]).toBe(sentence);
      expect(saidOf(own + 1)).not.toContain(sentence);
    },
  );

  test.each(LANGUAGES)('has whole sentences for every case in %s', (language) => {
    for (const points of [
      { contracts: -2, trust: -0.4 },
      { chance: 2, trust: 0.4 },
      LOST,
      { price: -1 },
      { price: 1, trust: 0.9 },
      { quality: 0.4, trust: 0.4, mix: 0.4 },
      { price: 2, trust: -2.5 },
      { price: 2, trust: -1.5 },
      {},
    ]) {
      const told = tell(points, { language });
      const shown = shownCauses(told.why);
      for (const sentence of [findingOf(told, shown), ...underFinding(told, shown)])
        expect(sentence).toMatch(/^[^{}]{4,200}[.。]$/);
    }
  });
});

/** A cause as its noun, in whatever case, with or without an article, and whatever joins two. */
const noun = (words: string) =>
  words
    .toLowerCase()
    .replace(/^(?:the |le |la |les |l’)/, '')
    .replace(/ and | et /g, ', ');

test.each(LANGUAGES)('A cause has one name in %s: in its row and in the headline', (language) => {
  const t = say(language, 'report');
  for (const cause of CAUSES) expect(noun(t(`in_${cause}`))).toBe(noun(t(`name_${cause}`)));
});

describe('The reasons', () => {
  const reason = (told: WhyTold, cause: (typeof CAUSES)[number]) => reasonOf(told, cause);

  test.each(LANGUAGES)('say one whole line for every cause in %s, with history before and without', (language) => {
    for (const played of [PLAYED, FIRST])
      for (const sign of [1, -1]) {
        const points = Object.fromEntries(CAUSES.map((cause) => [cause, sign * 0.5]));
        for (const cause of CAUSES) {
          const { fact, who } = reason(tell(points, { language, played }), cause);
          expect(`${cause}: ${fact}`).toMatch(/: [^{}]{4,240}[.。]$/);
          expect(fact).not.toContain('undefined');
          if (who !== undefined) expect(who).toMatch(/[.。]$/);
        }
      }
  });

  test('name the rival whose change weighed most beside the own part, but not where nobody changed', () => {
    expect(reason(tell(), 'price').who).toBe('Of this, −0.3 through Huawei and −0.3 through you.');
    expect(reason(tell(LOST, { language: 'zh' }), 'price').who).toBe('其中，因华为 −0.3，因你自己 −0.3。');
    expect(reason(tell(), 'contracts').who).toBeUndefined();
    expect(reason(tell({ price: 0.04 }), 'price').who).toBe('Of this, +0.02 through Huawei and +0.02 through you.');
    expect(reason(tell({ price: 0.001, trust: -0.6 }), 'price').who).toBeUndefined();
  });

  test.each(CAUSES)('say whose change of %s did how much as the matrix does', (cause) => {
    const told = tell();
    const shown = shownCauses(told.why);
    const { rows } = whyMatrix(told.why, { ...shown, main: CAUSES, rest: [] }, 'rival');
    const cells = rows.find((row) => row.cause === cause)?.cells ?? [];
    const parts = whoseChange(told.why, shown, cause);
    expect(parts.map((one) => one.points)).toEqual(parts.map((one) => cells[one.provider]));
    expect(tenths(sum(parts.map((one) => one.points)))).toBe(tenths(shown.points[cause]));
    const { who } = reason(told, cause);
    if (who === undefined) return;
    const write = (provider: number) => formatFor('en').points(cells[provider] ?? 0);
    const rival = parts.find((one) => one.provider !== told.why.provider)?.provider ?? -1;
    expect(who).toContain(` ${write(rival)} through `);
    if (cells[told.why.provider] === 0) expect(who).not.toContain('you');
    else expect(who).toContain(` ${write(told.why.provider)} through you.`);
  });

  test('never say from where to where of two figures that are written alike', () => {
    const { view } = PLAYED;
    const still = {
      ...view,
      past: view.past.map((quarter) => ({ ...quarter, segmentRevenue: view.past.at(-1)?.segmentRevenue ?? [] })),
    };
    const fact = (cause: Cause, met = metOf()) => {
      const told = tell();
      return reason({ ...told, view: still, why: { ...told.why, met, mix: null } }, cause).fact;
    };
    expect(fact('trust')).toBe('Internet: trust in you was 85.0 when customers chose.');
    expect(fact('standing')).toBe('Yours was 70.0 when customers chose.');
    expect(fact('quality')).toBe('As customers met them: performance 90.0, security 82.0, AI 78.0.');
    expect(fact('quality', metOf({}, { quality: [90.02, 82, 78] }))).toBe(
      'Performance as customers met it: from 90.00 to 90.02.',
    );
    expect(fact('mix')).toMatch(/of your revenue: \d+\.\d% of the market, hardly changed\.$/);
    for (const cause of CAUSES) expect(fact(cause)).not.toMatch(/from (\S+) to \1[,. ]/);
    expect(writtenApart(11.941, 11.859, formatFor('en').percent)).toEqual(['11.94%', '11.86%']);
    expect(writtenApart(11.9, 11.9, formatFor('en').percent)).toBeUndefined();
  });

  test('tell own marks as customers met them, before the quarter moved them', () => {
    const [first, second] = [1, 2].map((quarters) => reportOf('alibaba', '2020-Q1', quarters).view);
    const { view } = reportOf('alibaba', '2020-Q1', 3);
    const { met } = view.why ?? {};
    if (!met) throw new Error('a quarter is over');
    expect(met.before.quality).toEqual(first?.own.quality);
    expect(met.now.quality).toEqual(second?.own.quality);
    expect(met.now.quality).not.toEqual(view.own.quality);
    const told = tell();
    const fact = (cause: Cause, now: Parameters<typeof metOf>[1]) =>
      reason({ ...told, why: { ...told.why, met: metOf({}, now) } }, cause).fact;
    expect(fact('standing', { standing: 66.5 })).toBe('When customers chose, yours was 66.5; a quarter earlier 70.0.');
    expect(fact('trust', { trust: [83, 60, 72.5, 72.5, 81.25] })).toBe(
      'Internet: when customers chose, trust in you was 83.0; a quarter earlier 85.0.',
    );
    const events = { trust: [83, 60, 72.5, 72.5, 81.25], trustByEvents: [-3, 0, 0, 0, 0] };
    expect(fact('trust', events)).toBe(
      'Internet: when customers chose, trust in you was 83.0; a quarter earlier 85.0. Events made −3.0 of that.',
    );
  });

  test('of the mix tell the parts of the market that it was counted with, by growth alone', () => {
    const told = tell();
    const mixed = (industry: readonly [number, number]): WhyTold => {
      const bySegment = told.why.bySegment.map((points, i) => (i === CAUSES.indexOf('mix') * 5 + 3 ? -2 : points));
      const mix = { before: [50, 20, 10, industry[0], 8], now: [49, 20, 10, industry[1], 8] };
      return { ...told, why: { ...told.why, bySegment, mix } };
    };
    expect(reason(mixed([11.53, 12.31]), 'mix').fact).toMatch(
      /^Industry, \d+\.\d% of your revenue: growth alone took it from 11\.5% to 12\.3% of the market\.$/,
    );
    expect(reason(mixed([11.5, 11.5]), 'mix').fact).toMatch(/: by growth alone still 11\.5% of the market\.$/);
    const { view } = reportOf('alibaba', '2020-Q1', 3);
    expect(sum(view.why?.mix?.now ?? [])).toBeCloseTo(100, 2);
    const P = PUBLIC.providers.length;
    const before = view.past.at(-2)?.segmentRevenue ?? [];
    for (const [s, part] of (view.why?.mix?.before ?? []).entries())
      expect(part).toBeCloseTo((100 * sum(before.slice(s * P, (s + 1) * P))) / sum(before), 3);
  });

  test('an older match says that it did not keep what customers met', () => {
    const told = tell();
    for (const cause of ['quality', 'trust', 'standing'] as const)
      expect(reason({ ...told, why: { ...told.why, met: null } }, cause).fact).toBe(
        'This match did not keep what customers met.',
      );
  });

  test('the share with contracts alone is the one that the rows lead to', () => {
    expect(reason(tell({ contracts: -1.88, price: 0.03 }, { before: 18.34 }), 'contracts').fact).toBe(
      'With last quarter’s offers you would stand at 16.4%.',
    );
  });

  test('name every event of the quarter', () => {
    const { fact } = reason(tell(), 'events');
    const fired = new Set(PLAYED.view.past.at(-1)?.events.map((one) => one.event));
    const titles = PLAYED.cards.filter((card) => fired.has(card.id)).map((card) => formatFor('en').text(card.title));
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(fact).toContain(title);
  });

  test('name three of many events, those that weighed most for the seat first, and count the others', () => {
    const [card] = PLAYED.cards;
    if (card === undefined) throw new Error('something happened');
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const cards = ids.map((id) => ({ ...card, id, title: { en: id, zh: id, fr: id } }));
    const told = (happened: readonly string[], language: Language = 'en'): WhyTold => {
      const events = happened.map((event) => ({ event, provider: -1 }));
      const past = PLAYED.view.past.map((quarter) => ({ ...quarter, events }));
      return { ...tell(LOST, { language }), cards, view: { ...PLAYED.view, past, eventsFelt: ['h', 'b'] } };
    };
    expect(reason(told(ids), 'events').fact).toBe('h; b; a; and 6 others under “What happened”.');
    expect(reason(told(['a', 'b', 'c', 'h']), 'events').fact).toBe('h; b; a; c.');
    expect(reason(told(ids, 'zh'), 'events').fact).toBe('h；b；a；另有 6 件，见“发生了什么”。');
    expect(reason(told(ids, 'fr'), 'events').fact).toMatch(/ et 6 autres sous /);
  });

  /** One cause that nobody but the own company made. */
  const ownCause = (cause: Cause, points: number): WhyTold => {
    const told = tell({ [cause]: points });
    const byRival = told.why.byRival.map((_, index) =>
      index === CAUSES.indexOf(cause) * PUBLIC.providers.length + told.why.provider ? points : 0,
    );
    return { ...told, why: { ...told.why, byRival } satisfies SeatWhy };
  };

  test('of capacity name what customers met, which the peaks of the quarters before made, and not this one’s', () => {
    const [first, second] = [1, 2].map((quarters) => reportOf('alibaba', '2019-Q4', quarters).view);
    const third = reportOf('alibaba', '2019-Q4', 3).view;
    const met = third.why?.met;
    expect(met?.before.reliability).toBe(first?.own.reliability);
    expect(met?.now.reliability).toBe(second?.own.reliability);
    const capacity = ownCause('capacity', -0.4);
    const told = { ...capacity, why: { ...capacity.why, met: met ?? null }, view: third };
    const write = (value = Number.NaN) => formatFor('en').percent(100 * value);
    const went = `from ${write(first?.own.reliability)} to ${write(second?.own.reliability)}`;
    expect(write(third.own.reliability)).not.toBe(write(second?.own.reliability));
    expect(reason(told, 'capacity').fact).toBe(
      `The reliability your customers met went ${went}; a quarter’s peak shows in the next.`,
    );
    const full = { ...told, view: { ...third, own: { ...third.own, turnedAway: 120 } } };
    expect(reason(full, 'capacity').fact).toBe(
      `Your halls were full: contracts of ¥0.12bn turned away. ${reason(told, 'capacity').fact}`,
    );
  });

  test('of capacity speak of others where the own customers met what they had met before', () => {
    const own = ownCause('capacity', 0.4);
    const still = { ...own.why, met: metOf({ reliability: 0.9701 }, { reliability: 0.97 }) };
    expect(reason({ ...own, why: still }, 'capacity').fact).toMatch(/^More came to you/);
  });

  test('of the government name every partnership won in the quarter, first by whom it weighed for most', () => {
    const told = ownCause('government', 0.4);
    const { provider } = told.why;
    const rival = PUBLIC.providers.findIndex((one, p) => p !== provider && one.playable);
    const [a = '', b = '', c = ''] =
      PUBLIC.stateProgramme?.partnerships.map((one) => formatFor('en').text(one.name)) ?? [];
    const fact = (language: Language, winners: readonly number[]) => {
      const partnershipsWon = winners.map((winner, partnership) => ({ partnership, provider: winner }));
      const past = told.view.past.map((quarter) => ({ ...quarter, partnershipsWon }));
      const words = { format: formatFor(language), t: say(language, 'report') };
      return reason({ ...told, ...words, view: { ...told.view, past } }, 'government').fact;
    };
    const name = formatFor('en').text(PUBLIC.providers[rival]?.shortName);
    expect(fact('en', [provider])).toBe(`You won “${a}”.`);
    expect(fact('en', [provider, provider])).toBe(`You won “${a}” and “${b}”.`);
    expect(fact('en', [rival, provider, provider])).toBe(`You won “${b}” and “${c}”. ${name} won “${a}”.`);
    expect(fact('fr', [provider, provider])).toMatch(/^Vous avez obtenu «\u202f.+\u202f» et «\u202f.+\u202f»\.$/);
    expect(fact('zh', [provider, provider])).toMatch(/^你赢得“.+”和“.+”。$/);
  });

  test('say who is kept out by a rule, and who no longer is', () => {
    const own = (points: number) => ownCause('exclusion', points);
    expect(reason(own(-0.5), 'exclusion').fact).toBe('A rule keeps you out of a part of Internet.');
    expect(reason(own(0.5), 'exclusion').fact).toBe('A rule that kept you out of a part of Internet holds less.');
    expect(reason(tell({ exclusion: 0.5 }), 'exclusion').fact).toBe('A rule keeps Huawei out of a part of Internet.');
  });
});

describe('The scale of shares', () => {
  const crowd = [
    [46, 38],
    [9, 18],
    [8, 7],
    [6, 8],
    [5, 5],
  ];

  test('gives small shares a larger scale where many crowd, and a line bends where it crosses', () => {
    const scale = shareScale(crowd, 200, true);
    expect(scale.split).toBe(10);
    expect(scale.y(0)).toBe(200);
    expect(scale.y(50)).toBe(0);
    expect(scale.y(5) - scale.y(10)).toBeGreaterThan(3 * (scale.y(45) - scale.y(50)));
    expect(scale.places([9, 18]).map((place) => place.at)).toEqual([0, expect.closeTo(1 / 9), 1]);
    expect(scale.places([46, 38])).toHaveLength(2);
  });

  test('is one scale where few are small, or where nobody can say that there are two', () => {
    expect(shareScale(crowd.slice(0, 3), 200, true).split).toBeUndefined();
    expect(shareScale(crowd, 200, false).split).toBeUndefined();
  });
});

describe('The figures under the waterfall', () => {
  test('say what they were before: less charge is good, less cash is not', () => {
    const { view } = PLAYED;
    const { before } = view;
    if (before === undefined) throw new Error('a quarter is over');
    const changed = { ...view, before: { ...before, charge: view.own.charge + 20, cash: view.own.cash + 900 } };
    const strip = stripFigures(changed, PUBLIC, formatFor('en'));
    const of = (key: string) => strip.find((one) => one.key === key)?.change;
    expect(of('charge')).toEqual({ text: '−20', up: false, good: true });
    expect(of('cash')).toEqual({ text: '−¥0.90bn', up: false, good: false });
  });

  test('give no sign to a growth that is written as nothing', () => {
    const growth = (now: number) => {
      const view = { ...PLAYED.view, own: { ...PLAYED.view.own, revenue: [now, 10_000] } };
      return stripFigures(view, PUBLIC, formatFor('en')).find((one) => one.key === 'revenue')?.change?.text;
    };
    expect([growth(10_001), growth(9_999), growth(10_100)]).toEqual(['0.0%', '0.0%', '+1.0%']);
  });

  test('show no change where the quarter before is not known', () => {
    const strip = stripFigures({ ...PLAYED.view, before: undefined }, PUBLIC, formatFor('en'));
    expect(strip.find((one) => one.key === 'trust')?.change).toBeUndefined();
  });
});

describe('The explanation in a match', () => {
  test('goes with every quarter that a team played, adds up to its share, and is nobody else’s', () => {
    const { view } = PLAYED;
    expect(view.why?.provider).toBe(view.own.provider);
    expect(view.why?.after).toBeCloseTo(view.past.at(-1)?.share[view.own.provider] ?? Number.NaN, 3);
    expect(view.why?.before).toBeCloseTo(view.past.at(-2)?.share[view.own.provider] ?? Number.NaN, 3);
    expect(sum(view.why?.bySegment ?? [])).toBeCloseTo((view.why?.after ?? 0) - (view.why?.before ?? 0), 6);
    expect(reportOf('alibaba', '2020-Q1', 0).view.why).toBeUndefined();
  });
});
