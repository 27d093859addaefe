import { describe, expect, test } from 'vitest';
import { arcLine, boltLines } from '../../../client/board/paint/bolt-lines.ts';
import { heightOf, puffsOf, spanAt } from '../../../client/board/paint/cloud-shapes.ts';
import { hatchesOf } from '../../../client/board/paint/engraving.ts';
import { evenly, lengthOf } from '../../../client/board/paint/lines.ts';
import { linesOf, nameAside } from '../../../client/board/paint/names.ts';

const CODES = ['ALI', 'HUA', 'TEN', 'TYC', 'BAI', 'AWS', 'OTH'];

describe('A cloud', () => {
  test('has a silhouette of its own for each provider', () => {
    expect(new Set(CODES.map((code) => JSON.stringify(puffsOf(code)))).size).toBe(CODES.length);
  });

  test.each(CODES)('of %s is as wide as it is said to be, and half as high', (code) => {
    const puffs = puffsOf(code);
    const ends = Array.from({ length: 50 }, (_, n) => spanAt(puffs, n / 100)).flatMap((span) => span ?? []);
    expect(Math.max(...ends) - Math.min(...ends)).toBeGreaterThan(0.92);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1.01);
    expect(heightOf(puffs)).toBeGreaterThan(0.4);
    expect(heightOf(puffs)).toBeLessThan(0.5);
  });

  test.each(CODES)('of %s is engraved more with every charge, from the foot up and within its outline', (code) => {
    const puffs = puffsOf(code);
    const ink = [1, 1.5, 2, 3, 4, 5].map((charge) =>
      hatchesOf(puffs, 140, charge).reduce((sum, line) => sum + line.to - line.from, 0),
    );
    ink.slice(1).forEach((more, n) => {
      expect(more).toBeGreaterThan(ink[n] ?? 0);
    });
    for (const line of hatchesOf(puffs, 140, 5)) {
      const span = spanAt(puffs, -line.y / 140) ?? [0, 0];
      expect(line.from).toBeGreaterThanOrEqual(span[0] * 140);
      expect(line.to).toBeLessThanOrEqual(span[1] * 140);
    }
  });
});

describe('A bolt', () => {
  const from = { x: 800, y: 0 };
  const to = { x: 740, y: 340 };

  test('is the same for the same number and another for another', () => {
    const first = JSON.stringify(boltLines(from, to, 7));
    expect(JSON.stringify(boltLines(from, to, 8))).not.toBe(first);
    expect(JSON.stringify(boltLines(from, to, 7))).toBe(first);
  });

  test('leads from sky to cloud without a gap and forks on its way', () => {
    const [channel, ...branches] = boltLines(from, to, 7);
    expect(channel?.places[0]).toEqual(from);
    expect(channel?.places.at(-1)).toEqual(to);
    expect(lengthOf(channel?.places ?? [])).toBeGreaterThan(1.05 * 345);
    const onLines = new Set(boltLines(from, to, 7).flatMap((line) => line.places.slice(1).map((p) => `${p.x} ${p.y}`)));
    for (const { places } of branches) expect(onLines).toContain(`${places[0]?.x} ${places[0]?.y}`);
    expect(branches.filter((line) => line.rank === 1)).toHaveLength(4);
  });

  test('reaches the rod in one line', () => {
    const [arc, ...more] = arcLine(from, to, 7);
    expect(more).toEqual([]);
    expect(arc?.places.at(-1)).toEqual(to);
  });
});

describe('A name on a tile', () => {
  const measure = (words: string) => words.length * 6;

  test('stays on one line where it fits', () => {
    expect(linesOf('Chongqing', 62, measure)).toEqual(['Chongqing']);
  });

  test.each([
    ['Mongolie-Intérieure', ['Mongolie-', 'Intérieure']],
    ['Inner Mongolia', ['Inner', 'Mongolia']],
    ['Heilongjiang', ['Heilong-', 'jiang']],
    ['内蒙古', ['内蒙古']],
  ])('%s is parted at a hyphen, a blank or a syllable, else not at all', (name, lines) => {
    expect(linesOf(name, name.length > 3 ? 66 : 10, measure)).toEqual(lines);
  });
});

test('a name gives way to the mast beside it only where it would reach it', () => {
  expect(nameAside(30, 28)).toBe(0);
  for (const width of [50, 63]) expect(nameAside(width, 28) + width / 2).toBeLessThan(28 - 5.3);
});

test('a line has its places equally far apart, and its ends where they were', () => {
  const bent = [
    { x: 0, y: 0 },
    { x: 3, y: 0 },
    { x: 3, y: 9 },
  ];
  const even = evenly(bent, 5);
  expect(even).toEqual([
    { x: 0, y: 0 },
    { x: 3, y: 0 },
    { x: 3, y: 3 },
    { x: 3, y: 6 },
    { x: 3, y: 9 },
  ]);
});
