import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, clearPlace, partWithin, placesBeside } from '../../client/present/clear-place.ts';

const SCREEN: Box = { left: 0, top: 0, width: 1000, height: 700 };
const CARD = { width: 200, height: 150 };
const GAP = { gap: 10, first: 'left' } as const;

const placed = (about: Box, others: readonly Box[]) =>
  clearPlace(CARD, placesBeside(CARD, about, others, GAP), [about, ...others], SCREEN);

describe('A card beside what it speaks of', () => {
  const about = { left: 600, top: 300, width: 100, height: 60 };

  test('stands at its height on the side that is asked for first', () => {
    expect(placed(about, [])).toEqual({ left: 390, top: 255 });
  });

  test('gives way to what somebody has opened there: to the other side, else as little higher or lower as it takes', () => {
    const answer = { left: 350, top: 200, width: 240, height: 110 };
    expect(placed(about, [answer])).toEqual({ left: 710, top: 255 });
    const other = { left: 705, top: 0, width: 240, height: 700 };
    expect(placed(about, [answer, other])).toEqual({ left: 390, top: 320 });
  });

  test('is not pushed over its neighbours at the edge of the screen while there is room on the other side', () => {
    const edge = { left: 10, top: 300, width: 100, height: 60 };
    expect(placed(edge, [])).toEqual({ left: 120, top: 255 });
    const neighbour = { left: 110, top: 240, width: 60, height: 180 };
    expect(placed(edge, [neighbour]).left).toBe(120);
  });

  test('never leaves its room, and covers nothing where there is a place that covers nothing', () => {
    const box = fc.record({
      left: fc.integer({ min: -100, max: 950 }),
      top: fc.integer({ min: -100, max: 650 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 3 }), (one, others) => {
        const at = { ...CARD, ...placed(one, others) };
        expect(partWithin(at, SCREEN)).toEqual(at);
        const free = placesBeside(CARD, one, others, GAP).some((place) => {
          const there = { ...CARD, ...place };
          const part = partWithin(there, SCREEN);
          const whole = part?.width === CARD.width && part.height === CARD.height;
          return whole && [one, ...others].every((other) => partWithin(there, other) === undefined);
        });
        const covers = [one, ...others].some((other) => partWithin(at, other) !== undefined);
        expect(free && covers).toBe(false);
      }),
      { seed: 7 },
    );
  });
});
