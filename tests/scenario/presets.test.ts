import { expect, test } from 'vitest';
import { quarterName } from '#shared/kernel/quarters.ts';
import { createMatch } from '#shared/match/create.ts';
import { evolve } from '#shared/match/evolve.ts';
import type { Match } from '#shared/match/match.ts';
import { checkOrders } from '#shared/rules/orders/check.ts';
import { startOrders } from '#shared/rules/orders/start-orders.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { world, scenario } = made;
const SEATS = world.providers.flatMap((one) => (one.playable ? [one.id] : []));

function begin(presetId: string, seat: string, over: { from?: string; quarters?: number } = {}) {
  const preset = scenario.presets[presetId];
  if (preset === undefined) throw new Error(`no preset is called ${presetId}`);
  return createMatch(world, {
    matchId: 'm',
    code: 'c',
    kind: 'solo',
    content: 'h',
    presetId,
    preset,
    from: over.from,
    quarters: over.quarters,
    mode: 'historical',
    pacing: 'all-ready',
    language: 'en',
    seats: [seat],
    rivals: 'history',
    seed: 'a known seed',
    ownerHash: 'o',
    marks: [],
  });
}

function opened(...given: Parameters<typeof begin>): Match {
  const facts = begin(...given);
  if (!facts.ok) throw new Error(facts.error.code);
  const match = facts.value.reduce<Match | undefined>(evolve, undefined);
  if (match === undefined) throw new Error('no facts');
  return match;
}

const PAIRS = Object.keys(scenario.presets).flatMap((preset) => SEATS.map((seat) => [preset, seat] as const));

test.each(PAIRS)('%s opens for %s: history played what came before, and halls are under way', (presetId, seat) => {
  const match = opened(presetId, seat);
  const preset = scenario.presets[presetId];
  expect(match.until - match.from).toBe(preset?.quarters);
  expect(match.reports).toHaveLength(match.from);
  expect(match.phase).toBe('planning');
  expect(match.quarter).toBe(match.from);
  const p = world.providers.findIndex((one) => one.id === seat);
  const each = world.hubs.length * world.capacity.quartersToBuild;
  const underway = match.state.underway.slice(p * each, (p + 1) * each);
  // nobody inherits orders that cannot be submitted
  expect(checkOrders(world, match.state, p, match.drafts[p] ?? startOrders(world, p))).toEqual([]);
  if (match.from > 0) expect(Math.max(...underway)).toBeGreaterThan(0);
});

test('The quarter and the length that are asked for win over the preset, and must lie within the calendar', () => {
  const match = opened('lecture-75', 'huawei', { from: '2021-Q1', quarters: 3 });
  expect([match.from, match.until]).toEqual([8, 11]);
  for (const over of [{ from: '2018-Q4' }, { from: '2022-Q1', quarters: 5 }, { quarters: 13 }])
    expect(begin('lecture-75', 'huawei', over)).toMatchObject({ ok: false, error: { code: 'QUARTERS_OUTSIDE' } });
});

const LECTURES = Object.entries(scenario.presets).filter(([, one]) => one.opens !== undefined);

test('Lectures open their levers by a schedule, at most eight controls beside the questions', () => {
  expect(LECTURES.map(([id]) => id)).toEqual(['lecture-75', 'lecture-50']);
  for (const [id, { opens = [], quarters }] of LECTURES) {
    const all = opens.flatMap((step) => step.levers);
    // the group's dividend is asked for in the inbox: a question
    expect(all.filter((one) => one !== 'group').length, id).toBeLessThanOrEqual(8);
    expect(opens[0]?.levers).toEqual(['prices-online', 'prices-regulated', 'teams', 'halls', 'research-focus']);
    const later = opens.slice(1).map((step) => step.levers);
    expect(later).toEqual([['partnerships'], ['certificates'], ['posture'], ['group']]);
    expect(Math.max(...opens.map((step) => step.quarter))).toBeLessThanOrEqual(quarters);
  }
});

test('Posture opens in the quarter in which the regulator’s consultation is answered', () => {
  const asked = scenario.events.find((one) => one.id === 'platform-guidelines-draft');
  expect(asked?.on).toBe('2020-Q4');
  for (const [id, preset] of LECTURES) {
    const match = opened(id, 'huawei');
    const step = preset.opens?.find((one) => one.levers.includes('posture'));
    expect(quarterName(world.firstQuarter + match.from + (step?.quarter ?? 0) - 1), id).toBe('2021-Q1');
  }
});
