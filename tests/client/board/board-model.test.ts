import { describe, expect, test } from 'vitest';
import { formatFor } from '../../../client/i18n/format.ts';
import { boardModel } from '../../../client/present/board/board-model.ts';
import type { BoardView } from '../../../client/present/board/cloud-groups.ts';
import { demandClasses } from '../../../client/present/board/demand-class.ts';
import { hubLook } from '../../../client/present/board/hub-look.ts';
import { restingFrame } from '../../../client/present/board/resting-frame.ts';
import { boardTable } from '../../../client/present/board/table.ts';
import { LANGUAGES } from '../../../shared/scenario/words.ts';
import { PUBLIC, seat } from '../seat.ts';

const en = formatFor('en');
const tilesOf = (provider: string, from: string) => boardModel(seat(provider, from), PUBLIC, en).tiles;

function wall(from: string): BoardView {
  const { own: _own, ...rest } = seat('alibaba', from);
  return rest;
}

describe('The board’s model', () => {
  test('has a tile for every province, the five largest markets darkest, all five classes in use', () => {
    const tiles = tilesOf('alibaba', '2019-Q1');
    expect(tiles).toHaveLength(31);
    const darkest = tiles.filter((one) => one.demandClass === 4).map((one) => one.id);
    expect(darkest.sort()).toEqual(['BJ', 'GD', 'JS', 'SD', 'SH', 'ZJ'].filter((id) => darkest.includes(id)));
    expect(darkest).toEqual(expect.arrayContaining(['BJ', 'GD', 'JS', 'SH', 'ZJ']));
    for (const demandClass of [0, 1, 2, 3, 4])
      expect(tiles.filter((one) => one.demandClass === demandClass).length).toBeGreaterThanOrEqual(4);
  });

  test('puts equal weights into one class', () => {
    expect(new Set(demandClasses([1, 1, 1, 1, 1])).size).toBe(1);
  });

  test.each([
    [0, 0, 'site'],
    [0.2, 0, 'site'],
    [0.2, 1, 'building'],
    [1, 0, 'one'],
    [1.9, 3, 'one-building'],
    [2, 1, 'two'],
    [8, 0, 'campus'],
  ])('shows %d halls and %d on their way as %s', (standing, underway, look) => {
    expect(hubLook({ standing, underway })).toBe(look);
  });

  test.each(PUBLIC.providers.filter((one) => one.playable).map((one) => one.id))(
    'shows %s at least three looks',
    (id) => {
      expect(new Set(tilesOf(id, '2019-Q1').map((one) => one.hub)).size).toBeGreaterThanOrEqual(4);
    },
  );

  test('sums the aggregates in one cloud and marks the own one', () => {
    const { clouds } = boardModel(seat('huawei', '2019-Q1'), PUBLIC, en);
    expect(clouds.map((one) => one.code)).toEqual(['ALI', 'HUA', 'TEN', 'TYC', 'BAI', 'AWS', 'OTH']);
    expect(clouds.filter((one) => one.own).map((one) => one.code)).toEqual(['HUA']);
    expect(clouds.at(-1)?.name).toContain(' and ');
  });

  test('raises the own rod at the own largest hub, as tall as the posture makes it', () => {
    const view = seat('alibaba', '2021-Q3');
    const quiet = boardModel(view, PUBLIC, en, 'quiet');
    expect(PUBLIC.hubs.map((one) => one.province)).toContain(quiet.tiles[quiet.rod?.tile ?? -1]?.id);
    expect(quiet.rod?.height).toBe(view.own.outlook?.quiet.rod);
    expect(boardModel(view, PUBLIC, en, 'align').rod?.height).toBeGreaterThan(quiet.rod?.height ?? 100);
  });

  test('knows on a wall what everybody knows: no rod, no own cloud, halls that were begun in public', () => {
    const model = boardModel(wall('2020-Q3'), PUBLIC, en);
    expect(model.rod).toBeUndefined();
    expect(model.clouds.some((one) => one.own)).toBe(false);
    const begun = wall('2020-Q3').past.flatMap((one) => one.hallsBegun);
    const shown = boardTable(wall('2020-Q3'), PUBLIC).provinces.map(
      ({ halls }) => (halls?.standing ?? 0) + (halls?.underway ?? 0),
    );
    expect(shown.reduce((sum, one) => sum + one, 0)).toBe(begun.reduce((sum, one) => sum + one, 0));
  });

  test.each(LANGUAGES)('speaks %s', (language) => {
    const { tiles } = boardModel(seat('alibaba', '2021-Q3'), PUBLIC, formatFor(language));
    const beijing = tiles.find((one) => one.id === 'BJ');
    expect(beijing?.name).toBe({ en: 'Beijing', zh: '北京', fr: 'Pékin' }[language]);
    expect(beijing?.demandText.split('\n')[0]).toBe(formatFor(language).percent(8.31));
    expect(beijing?.demandText.split('\n')).toHaveLength(2);
  });
});

describe('The board at rest', () => {
  test('shows the start before the first quarter', () => {
    const frame = restingFrame(seat('alibaba', '2019-Q1'), PUBLIC, en);
    expect(frame).toMatchObject({
      sky: 1,
      skyBefore: 1,
      skyMix: 1,
      front: undefined,
      rain: 0,
      ribbons: [],
      opening: {},
    });
    expect(frame.clouds[0]).toEqual({ share: 46.317, text: '46.3', charge: 1, drift: 0, lit: 0 });
    expect(frame.clouds.at(-1)?.text).toBe('6.1');
  });

  test('shows the last public quarter after that', () => {
    const view = seat('alibaba', '2021-Q1');
    const last = view.past.at(-1);
    const frame = restingFrame(view, PUBLIC, en);
    expect(frame.front).toBe(last?.front ?? undefined);
    expect(frame.clouds[0]?.share).toBe(last?.share[0]);
    expect(frame.clouds.map((one) => one.charge).slice(0, 6)).toEqual(last?.chargeStep.slice(0, 6));
  });
});

test('The map as a table says what the map shows', () => {
  const view = seat('alibaba', '2021-Q3');
  const table = boardTable(view, PUBLIC);
  const frame = restingFrame(view, PUBLIC, en);
  expect(table.sky).toBe(frame.sky);
  expect(table.clouds.map((one) => one.share)).toEqual(frame.clouds.map((one) => one.share));
  expect(table.clouds.map((one) => one.charge)).toEqual(frame.clouds.map((one) => one.charge));
  expect(table.provinces.reduce((sum, one) => sum + one.demand, 0)).toBeCloseTo(100, 6);
  for (const row of table.provinces) expect(row.ownShare).toBeGreaterThan(0);
  expect(table.provinces.filter((one) => one.halls !== undefined)).toHaveLength(8);
  const first = boardTable(seat('alibaba', '2019-Q1'), PUBLIC);
  expect(first.clouds.every((one) => one.change === undefined)).toBe(true);
  expect(first.provinces.every((one) => one.leader === undefined)).toBe(true);
});
