import fc from 'fast-check';
import { formatFor } from '../../../client/i18n/format.ts';
import { boardModel } from '../../../client/present/board/board-model.ts';
import { isOnTile } from '../../../client/present/board/hex.ts';
import { type Afloat, boardLayout, cloudWidth } from '../../../client/present/board/layout.ts';
import type { BoardLayout, Place } from '../../../client/present/board/picture.ts';
import { silhouette } from '../../../client/present/board/silhouette.ts';
import type { BoardSize } from '../../../client/present/board/surface.ts';
import { PUBLIC, seat } from '../seat.ts';

export const MODEL = boardModel(seat('alibaba', '2019-Q1'), PUBLIC, formatFor('en'));

/** The boards of LOOK.md's pictures, without and with the sheets that lie on them. */
export const SIZES = {
  game: { width: 654, height: 484, surface: 'game' },
  phone: { width: 390, height: 340, surface: 'phone' },
  projector: { width: 1180, height: 860, surface: 'projector' },
  resolution: { width: 1366, height: 768, surface: 'game', insets: { top: 60, right: 390, bottom: 70, left: 10 } },
} as const satisfies Record<string, BoardSize>;

export const SHEETS: BoardSize = {
  ...SIZES.game,
  sheets: [
    { x: 0, y: 0, width: 219, height: 119 },
    { x: 394, y: 450, width: 260, height: 34 },
  ],
};

const CODES = MODEL.clouds.map((one) => one.code);

/** Any market: shares add up to 100, none above 60, with anybody or nobody at home. */
export const anyMarket = fc
  .record({
    weights: fc.array(fc.double({ min: 0.2, max: 10, noNaN: true }), { minLength: 7, maxLength: 7 }),
    leader: fc.integer({ min: 0, max: 6 }),
    lead: fc.double({ min: 0, max: 60, noNaN: true }),
    own: fc.integer({ min: -1, max: 5 }),
  })
  .map(({ weights, leader, lead, own }) => {
    const rest = weights.map((weight, n) => (n === leader && lead > 0 ? 0 : weight));
    const sum = rest.reduce((all, one) => all + one, 0);
    return afloat(
      rest.map((weight, n) => Math.min(60, ((100 - lead) * weight) / sum + (n === leader ? lead : 0))),
      own,
    );
  });

export function afloat(shares: readonly number[], own: number): Afloat[] {
  const demand = PUBLIC.provinces.map((one) => one.demandPct);
  return shares.map((share, n) => ({ code: CODES[n] ?? '', own: n === own, share, demand }));
}

export function layoutOf(clouds: readonly Afloat[], size: BoardSize, before?: BoardLayout): BoardLayout {
  return boardLayout(MODEL, clouds, size, before);
}

type Box = { left: number; right: number; top: number; bottom: number };

/** Everything that a cloud of its present share covers at a place. */
function boxesOf(layout: BoardLayout, share: number, foot: Place): Box[] {
  return silhouette(cloudWidth(layout, share), layout.cloudLeast).map(({ from, to, half }) => ({
    left: foot.x - half,
    right: foot.x + half,
    top: foot.y - to,
    bottom: foot.y - from,
  }));
}

/** Square pixels of tile tops that clouds cover, by a sample every three pixels. */
export function coveredLand(layout: BoardLayout, clouds: readonly Afloat[]): number {
  let covered = 0;
  const step = 3;
  layout.clouds.forEach(({ moored }, n) => {
    for (const box of boxesOf(layout, clouds[n]?.share ?? 0, moored))
      for (let x = box.left; x <= box.right; x += step)
        for (let y = box.top; y <= box.bottom; y += step)
          if (layout.tiles.some((centre) => isOnTile({ x, y }, centre, layout.tile.width))) covered += step * step;
  });
  return covered;
}

/** Pairs of clouds that touch, at their moorings or over the land. */
export function collisions(layout: BoardLayout, clouds: readonly Afloat[], where: 'moored' | 'over'): number {
  const all = layout.clouds.map((one, n) => boxesOf(layout, clouds[n]?.share ?? 0, one[where]));
  let count = 0;
  all.forEach((some, n) => {
    for (const others of all.slice(n + 1)) if (some.some((a) => others.some((b) => overlap(a, b)))) count += 1;
  });
  return count;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function outside(layout: BoardLayout, clouds: readonly Afloat[]): number {
  return layout.clouds.filter(({ moored, over }, n) =>
    [moored, over].some((place) =>
      boxesOf(layout, clouds[n]?.share ?? 0, place).some(
        (box) => box.left < 0 || box.top < 0 || box.right > layout.width || box.bottom > layout.height,
      ),
    ),
  ).length;
}
