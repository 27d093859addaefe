import { describe, expect, test } from 'vitest';
import { at, charge, play, pushes, SEATS, seatOf } from './story.ts';

/** A draft, the quarter in which seats answer, and the quarter in which the rule is in force. */
const CONSULTATIONS = [
  ['platform-guidelines-draft', '2021-Q1', '2021-Q1'],
  ['data-law-draft', '2021-Q2', '2021-Q3'],
] as const;

/** In history nothing discharges: without this Alibaba's charge is full, and no rule could add to it. */
const QUIET = { alibaba: { 'bund-forum': 'written-comments' } };

const speaking = (draft: string, ...seats: string[]) =>
  play({ ...QUIET, ...Object.fromEntries(seats.map((seat) => [seat, { [draft]: 'speak-up' }])) });

describe.each(CONSULTATIONS)('%s, historical mode, seed 1', (draft, answered, inForce) => {
  const silent = play(QUIET);
  const one = speaking(draft, 'china-telecom');
  const two = speaking(draft, 'china-telecom', 'baidu');
  const three = speaking(draft, 'china-telecom', 'baidu', 'aws-china');
  const relief = (game: typeof silent, seat: string) => charge(silent, seat, inForce) - charge(game, seat, inForce);

  test('every seat is asked', () => {
    const asked = silent.reports[at(answered)]?.events.filter((event) => event.event === draft && event.answer);
    expect(asked?.map((event) => event.provider)).toEqual(SEATS.map(seatOf));
  });

  test.each(SEATS.filter((seat) => seat !== 'china-telecom'))(
    'one voice softens the rule for %s, which said nothing',
    (seat) => {
      expect(relief(one, seat)).toBeGreaterThan(3.5);
      expect(relief(one, seat)).toBeLessThan(5);
    },
  );

  test('the speaker alone takes charge, in proportion to the sky, and private trust', () => {
    const sky = silent.reports[at(answered)]?.sky ?? 0;
    const softened = answered === inForce ? 4 : 0;
    const taken = charge(one, 'china-telecom', answered) - charge(silent, 'china-telecom', answered);
    expect(taken).toBeCloseTo(0.25 * sky - softened, 1);
    expect(taken).toBeGreaterThan(10);
    expect(charge(one, 'alibaba', answered)).toBeLessThanOrEqual(charge(silent, 'alibaba', answered));
    const then = play({ ...QUIET, 'china-telecom': { [draft]: 'speak-up' } }, { until: answered });
    expect(pushes(then, draft, 'trust')).toEqual([3]);
  });

  test('a second voice softens it as much again, a third no more', () => {
    expect(relief(two, 'huawei')).toBeCloseTo(2 * relief(one, 'huawei'), 0);
    expect(relief(three, 'huawei')).toBeCloseTo(relief(two, 'huawei'), 0);
  });

  test('written comments of one seat move it by a quarter of that, and charge nobody', () => {
    const written = play({ ...QUIET, 'china-telecom': { [draft]: 'written-comments' } });
    expect(relief(written, 'huawei')).toBeCloseTo(1, 0);
    expect(charge(written, 'china-telecom', answered)).toBeLessThanOrEqual(charge(silent, 'china-telecom', answered));
  });

  test('speaking alone is worse for the speaker than letting somebody else speak', () => {
    const other = speaking(draft, 'baidu');
    expect(charge(other, 'china-telecom', inForce)).toBeLessThan(charge(one, 'china-telecom', inForce) - 10);
  });
});
