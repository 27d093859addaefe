import { describe, expect, test } from 'vitest';
import { type Handbook, handbookOf } from '#shared/protocol/handbook.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { prepareWorld } from '#shared/scenario/prepare-world.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { scenario, world } = made;
const written = handbookOf(scenario, world);

/** All but the first value of a path over quarters, changed. */
function later<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  const [first, ...rest] = Object.entries(values);
  if (first === undefined) throw new Error('a path has values');
  return Object.fromEntries([first, ...rest.map(([quarter, value]) => [quarter, change(value)] as const)]);
}

/** The same scenario with another future: other paths, events, odds, offers, reserve, tastes, history and luck. */
function otherFuture(): Scenario {
  const other = structuredClone(scenario);
  const { market, policy, providers } = other;
  market.size.values = later(market.size.values, (size) => size * 1.1);
  market.money.compliance.values = later(market.money.compliance.values, (share) => share * 2);
  market.choice.noise.value *= 2;
  policy.sky.values = later(policy.sky.values, (sky) => 100 - sky);
  for (const one of Object.values(providers)) one.residual.values = later(one.residual.values, (push) => push + 0.1);
  if (policy.programme !== undefined) {
    policy.programme.reserve.value -= 7;
    policy.programme.reserveSpread.value += 2;
    for (const one of Object.values(policy.programme.partnerships)) one.offered = one.offered.slice(1);
  }
  for (const one of other.keyAccounts) one.leavesBelow.value /= 2;
  other.events = other.events.slice(0, 3).map((one) => ({ ...one, id: `${one.id}-else` }));
  other.calibration.values = {};
  other.computer = undefined;
  for (const one of Object.values(providers)) one.persona = undefined;
  other.history = {};
  other.debrief = undefined;
  return other;
}

/** Every figure in it, by where it stands. */
function figuresIn(told: unknown, path = ''): [string, { basis: string; sources: string[] }][] {
  if (typeof told !== 'object' || told === null) return [];
  if ('basis' in told) return [[path, told as { basis: string; sources: string[] }]];
  return Object.entries(told).flatMap(([key, value]) => figuresIn(value, `${path}/${key}`));
}

describe('The handbook', () => {
  test('is the same, byte for byte, for two scenarios that differ only in what nobody may know', () => {
    const other = otherFuture();
    expect(JSON.stringify(handbookOf(other, prepareWorld(other)))).toBe(JSON.stringify(written));
  });

  test('changes with a figure that players may know', () => {
    const other = structuredClone(scenario);
    other.market.capacity.quartersToBuild.value = 3;
    expect(handbookOf(other, world).figures.quartersToBuild.value).toBe(3);
    expect(written.figures.quartersToBuild.value).toBe(2);
  });

  test('names no event, and cites no source that only an event has', () => {
    const text = JSON.stringify({ ...written, claims: [] } satisfies Handbook);
    const told = scenario.events.filter((one) => text.includes(JSON.stringify(one.title)));
    expect(told.map((one) => one.id)).toEqual([]);
    expect(written.sources.map((one) => one.key)).not.toContain('fine_xh');
  });

  test('gives every figure its unit and origin, and every cited source a title and an address', () => {
    const figures = figuresIn(written);
    expect(figures.length).toBeGreaterThan(150);
    const known = new Set(written.sources.map((one) => one.key));
    const lost = figures.flatMap(([path, { sources }]) => sources.filter((key) => !known.has(key)).map(() => path));
    expect(lost).toEqual([]);
    expect(written.sources.every((one) => /^https?:\/\//.test(one.address))).toBe(true);
  });

  test('sets every claim of the article beside a verdict and its sources', () => {
    expect(written.claims).toHaveLength(16);
    expect(written.claims.filter((one) => one.sources.length === 0)).toEqual([]);
  });
});
