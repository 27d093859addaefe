import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { formatFor } from '../../client/i18n/format.ts';
import { causeRows, causeScale, hasMore, hasRanges } from '../../client/present/debrief/causes.ts';
import { answerTold } from '../../client/present/debrief/decision-words.ts';
import { publicDecisions } from '../../client/present/debrief/decisions.ts';
import { dotStrip } from '../../client/present/debrief/dots.ts';
import { endFinding } from '../../client/present/debrief/finding.ts';
import { placeLabels, textWidth } from '../../client/present/debrief/labels.ts';
import { debriefShares } from '../../client/present/debrief/shares.ts';
import { summaryOf } from '../../client/present/debrief/summary.ts';
import { switchTitle } from '../../client/present/debrief/switch-title.ts';
import { timelineOf } from '../../client/present/debrief/timeline.ts';
import { turningSubject, turningTold } from '../../client/present/debrief/turning-subject.ts';
import { wholeWhy } from '../../client/present/debrief/whole-why.ts';
import { spread } from '../../client/present/spread.ts';
import { Switches } from '../../client/screens/play/debrief/switches.tsx';
import { PUBLIC, reportOf, say } from './seat.ts';

const { view, cards } = reportOf('alibaba', '2021-Q1', 2);

describe('The finding of a debrief', () => {
  test.each([
    ['abovePlain', [39, 40], [39, 38]],
    ['aboveFall', [36, 40], [38, 38]],
    ['belowPlain', [38, 36], [38, 38]],
    ['belowLead', [40, 36], [38, 38]],
    ['levelPlain', [38, 38], [38, 38]],
    ['levelFall', [36, 38], [38, 38]],
    ['levelLead', [40, 38], [38, 38]],
  ] as const)('%s', (key, own, history) => {
    expect(endFinding(own, history, undefined)).toMatchObject({ key, luck: undefined });
  });

  test('says whether luck alone does as much', () => {
    expect(endFinding([39], [38], { low: 37, high: 39.5 }).luck).toBe('within');
    expect(endFinding([40], [38], { low: 37, high: 39.5 }).luck).toBe('beyond');
  });
});

test('a cause opens only where there is more to read than its name and its points', () => {
  const [own, judged] = causeRows([
    { id: 'own', points: -3 },
    { id: 'mix', points: -1, range: [1, 2] },
  ] as Parameters<typeof causeRows>[0]);
  if (own === undefined || judged === undefined) throw new Error('a row a bar');
  expect(hasMore(own, undefined)).toBe(false);
  expect(hasMore(own, { title: 'written' })).toBe(true);
  expect(hasMore(judged, undefined)).toBe(true);
});

describe('The shares of a debrief', () => {
  test('have a band for the own company and its largest rival, from the last quarter before the match on', () => {
    const shares = debriefShares(view, PUBLIC, undefined);
    expect(shares.lines.filter((one) => one.history.length > 0).map((one) => one.kind)).toEqual(['own', 'rival']);
    expect(shares.quarters).toHaveLength(view.past.length + 1);
    expect(shares.lines[0]?.history).toHaveLength(3);
    expect(shares.lines[0]?.history[0]?.mean).toBe(shares.lines[0]?.values[shares.start]);
  });

  test('are those of the copied summary, whose history is the mean of the band', () => {
    const band = view.past.slice(view.from).map(() => PUBLIC.providers.map(() => ({ low: 30, mean: 37.04, high: 44 })));
    expect(summaryOf(view, PUBLIC, band, formatFor('en'), say('en', 'debrief'))).toContain('in history 37.0%.');
  });

  test('labels at line ends never cover one another', () => {
    const places = spread([50, 51, 52, 99], 100, 14).sort((a, b) => a - b);
    for (let n = 1; n < places.length; n++) expect((places[n] ?? 0) - (places[n - 1] ?? 0)).toBeGreaterThanOrEqual(14);
    expect(places.at(-1)).toBeLessThanOrEqual(100);
  });

  test('labels of strikes take another row where they would meet', () => {
    const text = 'The listing is suspended';
    const rows = placeLabels(
      [
        { x: 100, text },
        { x: 140, text },
        { x: 400, text },
      ],
      0,
      700,
    ).map((one) => one.row);
    expect(rows).toEqual([0, 1, 0]);
    expect(textWidth('处罚')).toBeGreaterThan(textWidth('ab'));
  });
});

describe('The line of decisions', () => {
  test('tells only the quarters played', () => {
    const line = timelineOf(view, PUBLIC, cards, []);
    expect(line.map((one) => one.quarter)).toEqual([view.from, view.from + 1].map((one) => PUBLIC.firstQuarter + one));
  });

  test('tells a price from five percent on, a change of posture, and a bid that won', () => {
    const P = PUBLIC.providers.length;
    const price = Array.from({ length: P * PUBLIC.segments.length }, () => 1);
    const calm = {
      posture: PUBLIC.providers.map(() => 'quiet'),
      price,
      hallsBegun: [],
      partnershipsWon: [],
      accounts: [],
      listings: [],
    };
    expect(publicDecisions(PUBLIC, 0, calm, { ...calm, price: price.with(0, 0.96) })).toEqual([]);
    expect(publicDecisions(PUBLIC, 0, calm, { ...calm, price: price.with(0, 0.95) })).toHaveLength(1);
    const moved = {
      ...calm,
      posture: calm.posture.with(0, 'align'),
      hallsBegun: [0, 2],
      partnershipsWon: [{ partnership: 1, provider: 0 }],
    };
    expect(publicDecisions(PUBLIC, 0, calm, moved).map((one) => one.kind)).toEqual(['posture', 'halls', 'bid']);
    expect(publicDecisions(PUBLIC, 0, calm, { ...calm, hallsBegun: [4, 0, 8] })).toEqual([
      { kind: 'hallsMany', hubs: 2, halls: 12 },
    ]);
  });

  test('tells all halls of every company as they were begun, those after the first at a place too', () => {
    const H = PUBLIC.hubs.length;
    const rival = (view.own.provider + 1) % PUBLIC.providers.length;
    const hallsBegun = (halls: number) => PUBLIC.providers.flatMap((_, p) => Array(H).fill(p === rival ? halls : 0));
    const past = view.past.map((one) => ({ ...one, hallsBegun: hallsBegun(2) }));
    const built = timelineOf({ ...view, past }, PUBLIC, cards, []).map(({ others }) =>
      others.map((one) => one.decision).filter((one) => one.kind === 'hallsMany'),
    );
    const all = { kind: 'hallsMany', hubs: H, halls: 2 * H };
    expect(built).toEqual([[all], [all]]);
  });
});

test('an answer on the line opens to its question and, apart from it, the answer in the words of the report', () => {
  const card = cards.find((one) => one.options.length > 0);
  const [option] = card?.options ?? [];
  if (card === undefined || option === undefined) throw new Error('there is a question');
  const format = formatFor('zh');
  const told = answerTold({ kind: 'answer', event: card.id, answer: option.id }, cards, format);
  expect(told).toEqual({ question: format.text(card.title), answer: format.text(option.label) });
  expect(say('zh', 'play')('answeredWith', told)).toBe(`你的答复：“${told.answer}”。`);
});

describe('Causes, dots and the whole match', () => {
  test('a switch says that its figure is without the event, where the cause says what the event brought or cost', () => {
    const switches = [{ event: 'ban', quarters: [3], alone: 0.9 }];
    const props = { view, scenario: PUBLIC, switches, without: [], setWithout: () => undefined };
    const shown = renderToString(createElement(Switches, props));
    expect(shown).toMatch(/<span[^>]* data-sign="gain">without<\/span>/);
    const words = LANGUAGES.map((language) => say(language, 'debrief')('without', { points: '+0.9' }));
    expect(words).toEqual(['without it: +0.9', '若无此事：+0.9', 'sans cet événement\u202f: +0.9']);
    expect(say('en', 'debrief')('causesNote')).toMatch(/^What each brought or cost/);
  });

  test('the switches say that a figure counts all that follows to the end, not only its quarter', () => {
    const switches = [{ event: 'ban', quarters: [3], alone: 0.9 }];
    const props = { view, scenario: PUBLIC, switches, without: [], setWithout: () => undefined };
    expect(renderToString(createElement(Switches, props))).toContain('whatIfCounts');
    expect(say('en', 'debrief')('whatIfCounts')).toMatch(/to the end of the match .* not only the quarter/);
  });

  test('a switch names the company where its quarters were about a rival, and not the own', () => {
    const [card] = cards;
    if (card === undefined) throw new Error('there is a card');
    const titleIn = (provider: number) => {
      const past = view.past.map((one) => ({ ...one, events: [{ event: card.id, provider }], strikes: [] }));
      const told = { view: { ...view, past }, scenario: PUBLIC, format: formatFor('en'), t: say('en', 'play') };
      return switchTitle({ ...told, cards }, { event: card.id, quarters: [view.from] });
    };
    const title = formatFor('en').text(card.title);
    const rival = PUBLIC.providers.findIndex((one) => one.id === 'baidu');
    expect(titleIn(view.own.provider)).toBe(title);
    expect(titleIn(-1)).toBe(title);
    expect(titleIn(rival)).toBe(`Baidu: ${title}`);
  });

  test('the bracket is explained only where one is drawn', () => {
    const bar = { id: 'mix', points: -1, range: undefined };
    expect(hasRanges(causeRows([bar, { ...bar, id: 'rivals', range: [1, 2] }]))).toBe(true);
    expect(hasRanges(causeRows([bar]))).toBe(false);
  });

  test('a range of losses lies left of nothing, on a scale that holds it', () => {
    const rows = causeRows([
      { id: 'a', points: -2.9, range: [2, 4] },
      { id: 'b', points: undefined, range: [0, 3] },
    ]);
    expect(rows.map((one) => one.range)).toEqual([
      [-4, -2],
      [-3, 0],
    ]);
    expect(causeScale(rows)).toMatchObject({ from: -4, to: 1 });
  });

  test('every replay is a dot, also where all end alike', () => {
    expect(dotStrip([38, 38, 38], [38]).dots.map((one) => one.row)).toEqual([0, 1, 2]);
    const strip = dotStrip([34, 44], [38]);
    expect(strip.from).toBeLessThanOrEqual(34);
    expect(strip.to).toBeGreaterThanOrEqual(44);
  });

  test('the whys of all quarters add up to the change from the first to the last', () => {
    const why = view.why;
    if (why === undefined) throw new Error('the view explains its last quarter');
    const whole = wholeWhy([why, { ...why, before: why.after, after: why.after + (why.after - why.before) }]);
    const sum = whole?.bySegment.reduce((all, one) => all + one, 0);
    expect(sum).toBeCloseTo((whole?.after ?? 0) - (whole?.before ?? 0), 2);
    const later = { before: [40, 20, 10, 20, 10], now: [39, 20, 10, 21, 10] };
    expect(wholeWhy([why, { ...why, mix: later }])?.mix).toEqual({ before: why.mix?.before, now: later.now });
    expect(wholeWhy([why, { ...why, mix: null }])?.mix).toBeNull();
    expect(wholeWhy([])).toBeUndefined();
  });

  test('the three orders that brought most and the three that cost most are told, the heaviest first, and none that moved nothing', () => {
    const point = { quarter: 8, group: 'prices', subject: undefined, share: 0 } as const;
    const told = (...moved: number[]) => {
      const { gains, costs } = turningTold(moved.map((one) => ({ ...point, points: one })));
      return { gains: gains.map((one) => one.points), costs: costs.map((one) => one.points) };
    };
    expect(told(3, 2, 1, 0.9, 0.8, 0.7, -0.6, 0.5, -0.4, -0.3, -0.2)).toEqual({
      gains: [3, 2, 1],
      costs: [-0.6, -0.4, -0.3],
    });
    expect(told(0.6, -0.02)).toEqual({ gains: [0.6], costs: [] });
  });

  test('an order that moved points is named by what it was about, where that has a name', () => {
    const point = { quarter: 8, points: 1, share: 0.1 };
    expect(turningSubject({ ...point, group: 'prices', subject: 'internet' }, PUBLIC)).toMatchObject({
      en: 'Internet',
    });
    expect(turningSubject({ ...point, group: 'halls', subject: PUBLIC.hubs[0]?.id }, PUBLIC)).toBe(
      PUBLIC.hubs[0]?.name,
    );
    expect(turningSubject({ ...point, group: 'answer', subject: PUBLIC.accounts[0]?.id }, PUBLIC)).toBe(
      PUBLIC.accounts[0]?.name,
    );
    expect(turningSubject({ ...point, group: 'prices', subject: undefined }, PUBLIC)).toBeUndefined();
    expect(turningSubject({ ...point, group: 'posture', subject: undefined }, PUBLIC)).toBeUndefined();
  });
});
