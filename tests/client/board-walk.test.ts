import { describe, expect, test } from 'vitest';
import { formatFor } from '../../client/i18n/format.ts';
import { cloudsAfloat } from '../../client/present/board/afloat.ts';
import { boardModel } from '../../client/present/board/board-model.ts';
import { boardLayout } from '../../client/present/board/layout.ts';
import { type ArrowKey, neighbour } from '../../client/screens/play/board/board-geometry.ts';
import { PUBLIC, seat } from './seat.ts';

const KEYS: readonly ArrowKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

const view = seat('alibaba', '2021-Q2');
const model = boardModel(view, PUBLIC, formatFor('en'), 'quiet');
const layout = boardLayout(model, cloudsAfloat(view, PUBLIC), { width: 655, height: 510, surface: 'game' });
const at = (id: string) => model.tiles.findIndex((one) => one.id === id);
const step = (id: string, key: ArrowKey) => model.tiles[neighbour(layout.tiles, at(id), key)]?.id;

describe('Arrow keys over the tiles', () => {
  test('reach every tile from Beijing', () => {
    const reached = new Set([at('BJ')]);
    for (const tile of reached) for (const key of KEYS) reached.add(neighbour(layout.tiles, tile, key));
    expect(reached.size).toBe(model.tiles.length);
  });

  test.each([
    ['BJ', 'ArrowRight', 'TJ'],
    ['TJ', 'ArrowLeft', 'BJ'],
    ['GD', 'ArrowDown', 'HI'],
    ['HI', 'ArrowUp', 'GX'],
    ['XJ', 'ArrowLeft', 'XJ'],
    ['HL', 'ArrowUp', 'HL'],
  ] as const)('lead from %s by %s to %s: the tile beside it, or nowhere at the rim', (from, key, to) => {
    expect(step(from, key)).toBe(to);
  });

  test('never pass over a row: up and down lead to the next row wherever it has a tile that touches', () => {
    for (const [index, tile] of model.tiles.entries()) {
      const next = model.tiles[neighbour(layout.tiles, index, 'ArrowDown')];
      const touching = model.tiles.some(
        (one) =>
          one.row === tile.row + 1 &&
          Math.abs((layout.tiles[at(one.id)]?.x ?? 0) - (layout.tiles[index]?.x ?? 0)) < layout.tile.width,
      );
      if (touching) expect(next?.row, tile.id).toBe(tile.row + 1);
    }
  });
});
