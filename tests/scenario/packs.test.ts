import { describe, expect, test } from 'vitest';
import { formatFinding } from '#shared/scenario/findings.ts';
import { extendedScenario, loadPack } from '#shared/scenario/pack.ts';
import { smallScenario } from './fixture.ts';

const base = smallScenario();
const PACK = `formatVersion: 1
extends: small
id: autumn
title: Autumn
remove: [fair]
events:
  - id: leak
    kind: incident
    title: Another leak
    text: Again.
    source: invented
    effects: [{ sky: 5 }]
  - id: storm
    kind: market
    title: A storm
    text: Cables break.
    source: ["Weather Service, 2019 yearbook"]
    when: happened('leak') && quarter > 2
    effects: [{ outage: { by: 5, providers: [north] } }]
presets:
  tiny: { name: Tiny, description: Two quarters., from: 2019-Q2, quarters: 2, planning: [], resolution: 5, report: 5, joinMinutes: 0, stopMinutes: 0, debriefMinutes: 0 }
seats: [north]
`;
const load = (text: string) => loadPack({ 'p.yaml': text }, 'p.yaml', base);

test('a pack replaces, removes and adds events and presets', () => {
  const { findings, scenario } = load(PACK);
  expect(findings).toEqual([]);
  expect(scenario?.events.map((one) => one.id)).toEqual(['leak', 'found-out', 'dawn-raid', 'storm']);
  expect(scenario?.events[0]?.title).toBe('Another leak');
  expect(Object.keys(scenario?.presets ?? {})).toEqual(['short', 'tiny']);
  expect(extendedScenario({ 'p.yaml': PACK }, 'p.yaml')).toBe('small');
});

describe('faults of a pack', () => {
  const TABLE: readonly [string, string, string][] = [
    ['extends: small', 'extends: smal', 'p.yaml:2:10 error SCN12 no scenario is called "smal"; did you mean "small"?'],
    ['remove: [fair]', 'remove: [fare]', 'p.yaml:5:10 error SCN12 no event is called "fare"; did you mean "fair"?'],
    ['remove: [fair]', 'remove: [found-out]', 'p.yaml:5:10'],
    ['seats: [north]', 'seats: [others]', 'error SCN12 no provider is called "others"'],
    ["happened('leak')", "happened('fair')", 'p.yaml:18:20 error SCN12 no event is called "fair"'],
    ['title: Autumn', 'title: Autumn\nmarket: {}', 'p.yaml:5:1 error SCN10 the key "market" is not known here'],
    ['providers: [north]', 'providers: [nord]', 'error SCN12 no provider is called "nord"; did you mean "north"?'],
  ];
  for (const [from, to, wanted] of TABLE)
    test(to, () => {
      const lines = load(PACK.replace(from, to)).findings.map((one) => formatFinding(one, 'en'));
      if (to.includes('found-out')) expect(lines).toEqual([]);
      else expect(lines.join('\n')).toContain(wanted);
    });
});

test('removing an event that others lead to is a warning', () => {
  const text = 'formatVersion: 1\nextends: small\nid: calm\ntitle: Calm\nremove: [found-out]\n';
  const { findings, scenario } = load(text);
  expect(findings.map((one) => formatFinding(one, 'en'))).toEqual([
    'p.yaml:5:10 warning SCN50 "found-out" is removed, but "leak" still leads to it',
  ]);
  expect(scenario).toBeDefined();
});
