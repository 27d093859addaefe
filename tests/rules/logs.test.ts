import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evolve } from '#shared/match/evolve.ts';
import type { Match } from '#shared/match/match.ts';
import { raiseFact } from '#shared/match/raise.ts';
import { seatView } from '#shared/match/views.ts';
import { smallWorld } from './small-world.ts';

/** Logs as each version of the facts wrote them (that of the rules is the same up to 3, and has been 4 since). They are never written anew: a match of that time must open as it was. */
const LOGS: readonly [version: number, sharePct: number][] = [
  [1, 39.7885],
  [2, 39.7941],
  [3, 39.5988],
  [4, 39.5988],
  [5, 39.6088],
];

type StoredFact = { kind: string; version: number; body: unknown };

function replay(version: number): Match | undefined {
  const text = readFileSync(new URL(`./logs/version-${version}.jsonl`, import.meta.url), 'utf8');
  const facts = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredFact);
  let match: Match | undefined;
  for (const fact of facts) match = evolve(match, raiseFact(fact.kind, fact.version, fact.body));
  return match;
}

test.each(LOGS)(
  'A log of facts of version %i replays to its end, with the share it had, and can be shown',
  (version, share) => {
    const match = replay(version);
    if (match === undefined) throw new Error('an empty log');
    expect(match.phase).toBe('debrief');
    expect(match.state.recentShare[0]).toBe(share);
    const view = seatView(smallWorld(), match, 'm1');
    expect(view?.past.map((quarter) => quarter.posture[0])).toEqual(['quiet', 'criticise', 'criticise']);
    expect(view?.own.certificates).toEqual([0, 0]);
    expect(view?.own.lines?.partnership).toBe(0);
  },
);

test('A log of version 4 has kept what was foretold, guessed, explained and reached; older ones say that nobody did', () => {
  const views = [3, 4].map((version) => {
    const match = replay(version);
    return match && seatView(smallWorld(), match, 'm1');
  });
  const [older, newer] = views;
  expect(older).toMatchObject({
    forecast: undefined,
    guessed: undefined,
    why: undefined,
    worthTrying: undefined,
    points: [],
  });
  expect(newer?.guessed).toEqual({ guess: 40, outcome: 39.5988 });
  expect(newer?.forecast?.outcome.share).toBe(39.5988);
  expect(newer?.why?.after).toBe(39.5988);
  expect(newer?.points).toHaveLength(2);
});

test('A log of version 5 has kept what customers met, and what the mix was counted with; older ones say that nobody did', () => {
  const [older, newer] = [4, 5].map((version) => {
    const match = replay(version);
    if (match === undefined) throw new Error('an empty log');
    return { match, why: seatView(smallWorld(), match, 'm1')?.why };
  });
  expect(older?.why?.met).toBeNull();
  expect(older?.why?.mix).toBeNull();
  expect(newer?.why?.mix?.now).toHaveLength(5);
  expect(newer?.why?.met?.now.quality).toEqual(newer?.match.before?.state.quality.slice(0, 3));
});
