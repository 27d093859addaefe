import { describe, expect, test } from 'vitest';
import { formatFinding } from '#shared/scenario/findings.ts';
import { loadScenario } from '#shared/scenario/load.ts';
import { LANGUAGES } from '#shared/scenario/words.ts';
import { ENTRY, placeOf, SMALL, smallWith } from './fixture.ts';

test('a valid scenario has no findings', () => {
  expect(loadScenario(SMALL, ENTRY).findings).toEqual([]);
});

/** File, text, its replacement, where the finding points (a text of the changed file), code, part of the message. */
const FAULTS: readonly [string, string, string, string, string, string][] = [
  ['scenario', 'after: Nobody.', 'aftr: Nobody.', 'aftr', 'SCN10', 'did you mean "after"?'],
  ['scenario', 'after: Nobody.', '', 'formatVersion', 'SCN11', '"after" is missing'],
  ['scenario', 'id: small', 'id: Small!', 'Small!', 'SCN17', 'lower case'],
  ['scenario', 'formatVersion: 1', 'formatVersion: 2', '2', 'SCN16', 'not one of 1'],
  ['scenario', '- map.yaml', '- maps.yaml', 'maps.yaml', 'SCN06', 'did you mean "map.yaml"?'],
  ['scenario', '- map.yaml', '- ../map.yaml', '../map.yaml', 'SCN08', 'same folder'],
  ['scenario', 'sources:', 'market: {}\nsources:', 'never there', 'SCN07', 'already in small/scenario.yaml'],
  ['scenario', 'title: { en: Small', 'title: { en: Small, en: Twice', 'en: Twice', 'SCN05', '"en" appears twice'],
  ['scenario', 'title: { en: Small', 'title: { eng: Small', 'title', 'SCN11', '"en" is missing'],
  ['scenario', '2019-Q1: 20,', '2019-Q2: 20,', 'values: { 2019-Q2', 'SCN31', 'first quarter, 2019-Q1'],
  ['scenario', '2019-Q1: 20,', '2019-Q5: 20,', '2019-Q5', 'SCN17', '2019-Q1'],
  [
    'scenario',
    'quarters: 4\n',
    'quarters: 40\n',
    '40\n',
    'SCN32',
    '2028-Q4 is outside the calendar, 2019-Q1 to 2020-Q4',
  ],
  [
    'scenario',
    'planning: [120]',
    'planning: [120]\n    opens: [{ quarter: 1, levers: [halls, hall], title: First, why: Now }]',
    'hall]',
    'SCN16',
    'did you mean "halls"?',
  ],
  [
    'scenario',
    'planning: [120]',
    'planning: [120]\n    opens: [{ quarter: 7, levers: [halls], title: First, why: Now }]',
    '7,',
    'SCN15',
    '7 is too large; at most 4',
  ],
  [
    'scenario',
    'planning: [120]',
    'planning: [120]\n    opens: [{ quarter: 1, levers: [halls], title: First, why: Now }, { quarter: 2, levers: [posture, halls], title: Second, why: Now }]',
    'halls], title: Second',
    'SCN37',
    'two of the group of levers "halls"',
  ],
  ['scenario', '  north:\n    source', '  nroth:\n    source', 'nroth', 'SCN12', 'did you mean "north"?'],
  ['scenario', '2019-Q2: { sell', '2018-Q2: { sell', '2018-Q2', 'SCN32', 'outside'],
  ['scenario', '{ north: 60 }', '{ east: 60 }', 'east: 60', 'SCN12', 'no provider is called "east"'],
  ['scenario', 'value: 0.4, unit: share', 'value: 0.9, unit: share', 'scoring:', 'SCN30', 'add up to 1.5, not 1'],
  ['map', 'zone: coast, tile', 'zone: cost, tile', 'cost,', 'SCN12', 'no zone is called "cost"; did you mean "coast"?'],
  ['map', 'values: { east: 100, west: 1500 }', 'values: { east: 100 }', 'values: { east: 100 }', 'SCN33', '"west"'],
  ['map', 'fir: 10, oak', 'fur: 10, oak', 'fur', 'SCN12', 'did you mean "fir"?'],
  ['map', 'ash: 40', 'ash: 10', 'values: { ash', 'SCN30', '70, not 100'],
  ['map', 'province: oak', 'province: oka', 'oka', 'SCN12', 'did you mean "oak"?'],
  ['map', 'column: 1, row: 0', 'column: 1.5, row: 0', '1.5', 'SCN13', 'int is needed'],
  [
    'market',
    'internet: 50, government',
    'internet: 50, goverment',
    'goverment',
    'SCN12',
    'no segment is called "goverment"; did you mean "government"?',
  ],
  [
    'market',
    'internet: 50,',
    'internet: 60,',
    '2019-Q1: { internet: 60',
    'SCN30',
    'the segments of 2019-Q1 add up to 110, not 100',
  ],
  ['market', 'basis: R, source: [report]', 'basis: R, source: invented', 'invented', 'SCN35', 'basis R needs a source'],
  ['market', 'source: [report] }', 'source: [reprot] }', 'reprot', 'SCN12', 'did you mean "report"?'],
  ['market', 'value: 6.9', 'value: 69', '69', 'SCN15', '69 is too large; at most 20'],
  ['market', 'value: 6.9', 'value: .nan', '.nan', 'SCN13', 'number'],
  ['market', 'price: 0.3,', 'price: 0.6,', 'values: { price: 0.6', 'SCN30', '1.3, not 1'],
  ['providers', 'internet: 60', 'internet: 40', 'providers', 'SCN30', 'the start shares of internet add up to 80'],
  ['providers', 'internet: 2,', 'internet: 3,', 'values: { internet: 3', 'SCN30', '11, not 10'],
  ['providers', 'east: 70', 'east: 50', 'values: { east: 50', 'SCN30', '80, not 100'],
  ['providers', 'holder: north', 'holder: nort', 'nort\n', 'SCN12', 'did you mean "north"?'],
  ['providers', 'ownership: state', 'ownership: sate', 'sate', 'SCN16', 'did you mean "state"?'],
  ['providers', 'firstRenewal: 2019-Q3', 'firstRenewal: soon', 'soon', 'SCN17', 'quarter'],
  [
    'providers',
    'persona: builder',
    'persona: bulider',
    'bulider',
    'SCN12',
    'no persona is called "bulider"; did you mean "builder"?',
  ],
  ['computer', 'appetite: { value: 30', 'appetite: { value: 130', '130', 'SCN15', 'at most 100'],
  ['computer', '      caution:', '      cauton:', 'cauton', 'SCN10', 'did you mean "caution"?'],
  ['events', 'kind: incident', 'kind: incidents', 'incidents', 'SCN16', 'did you mean "incident"?'],
  ['events', "q('2019-Q2')", "q('2029-Q2')", "'2029-Q2'", 'SCN32', '2019-Q1 to 2020-Q4'],
  ['events', 'sky > 30', 'sly > 30', 'sly', 'SCN21', 'did you mean "sky"?'],
  ['events', 'provider.security', 'provider.securty', 'securty', 'SCN21', 'did you mean "security"?'],
  ['events', "    strikes: provider.ownership == 'private'\n", '', 'provider.security', 'SCN27', 'strikes'],
  ['events', 'default: patch', 'default: path', 'path', 'SCN12', 'no option is called "path"; did you mean "patch"?'],
  [
    'events',
    '- id: tell\n',
    '- id: patch\n',
    'patch\n          label: Patch and',
    'SCN37',
    'two of the option "patch"',
  ],
  ['events', 'standing: +6', 'standng: +6', '{ standng', 'SCN18', 'did you mean "standing"?'],
  ['events', 'standing: +6', 'standing: 600', '600', 'SCN42', '-100 to 100 points'],
  ['events', 'event: found-out', 'event: found-uot', 'found-uot', 'SCN12', 'did you mean "found-out"?'],
  ['events', 'after: 1,', 'after: 9,', '9,', 'SCN43', 'after the last quarter'],
  ['events', 'by: -4, fades: 4', 'by: -4, lasts: 1, fades: 4', 'fades: 4 } }]', 'SCN44', 'not both'],
  ['events', 'segments: [finance]', 'segments: [finnance]', 'finnance', 'SCN12', 'did you mean "finance"?'],
  [
    'events',
    'ground: { rule: A rule, authority: A ministry }\n    effects',
    'effects',
    'id: found-out',
    'SCN40',
    'ground',
  ],
  ['events', 'on: 2019-Q3', 'on: 2021-Q3', '2021-Q3', 'SCN32', 'outside'],
  ['events', 'provinces: [ash]', 'provinces: [ahs]', 'ahs', 'SCN12', 'did you mean "ash"?'],
  ['events', 'id: shop', 'id: shp', 'shp', 'SCN12', 'did you mean "shop"?'],
  ['events', 'id: fair', 'id: leak', 'leak\n    kind: market', 'SCN37', 'two of the event "leak"'],
  ['events', "happened('found-out')", "happened('foundout')", "'foundout'", 'SCN12', 'did you mean "found-out"?'],
  ['events', 'chance: 0.1 + 0.3', 'chance: 0.1 + + 0.3', '+ 0.3', 'SCN20', 'cannot be read'],
  ['events', 'chance: 0.1 + 0.3 * (1 - provider.security / 100)', 'chance: 1.3', '1.3', 'SCN42', '0 to 1 probability'],
  [
    'events',
    "when: quarter >= q('2019-Q2') && sky > 30",
    'when: quarter + 1',
    'quarter + 1',
    'SCN22',
    'must give bool',
  ],
  ['events', "when: quarter >= q('2019-Q2') && sky > 30", 'when: false', 'leak', 'SCN41', 'never happen'],
  [
    'events',
    'drawn: { by: strike, weight: 2 }',
    'drawn: { by: strike, weight: 2 }\n    on: 2019-Q2',
    'drawn',
    'SCN45',
    'strikes',
  ],
  ['events', 'source: invented', 'source: inventd', 'inventd', 'SCN13', 'invented'],
  ['events', 'kind: incident', '\tkind: incident', '\tkind', 'SCN01', 'YAML'],
];

describe('planted faults are found at their place', () => {
  for (const [file, from, to, mark, code, message] of FAULTS)
    test(`${code} ${file}: ${JSON.stringify(to === '' ? `no ${from}` : to)}`, () => {
      const files = smallWith(file, from, to);
      const lines = loadScenario(files, ENTRY).findings.map((one) => formatFinding(one, 'en'));
      const found = lines.find((line) => line.includes(` ${code} `) && line.includes(message));
      expect(found, lines.join('\n')).toBeDefined();
      if (files[`small/${file}.yaml`]?.includes(mark))
        expect(found).toContain(`${placeOf(files, file, mark)} error ${code}`);
    });
});

test('an expression in a folded or quoted text is pointed at where it is written', () => {
  const files = smallWith(
    'events',
    "when: quarter >= q('2019-Q2') && sky > 30",
    'when: >-\n      quarter >= 2\n      && skie > 30',
  );
  const lines = loadScenario(files, ENTRY).findings.map((one) => formatFinding(one, 'en'));
  expect(lines[0]).toContain(`${placeOf(files, 'events', 'skie')} error SCN21`);
  const quoted = smallWith(
    'events',
    "when: quarter >= q('2019-Q2') && sky > 30",
    `when: "q('2019\\u002dQ2') > 1 && skie > 30"`,
  );
  const [first] = loadScenario(quoted, ENTRY).findings;
  expect(`${first?.file}:${first?.line}:${first?.column}`).toBe(placeOf(quoted, 'events', 'skie'));
});

test('missing languages are warnings, and only when asked for', () => {
  const { findings, scenario } = loadScenario(SMALL, ENTRY, { languages: true });
  expect(findings.length).toBeGreaterThan(20);
  expect(findings.every((one) => one.code === 'SCN36' && one.severity === 'warning')).toBe(true);
  expect(scenario?.id).toBe('small');
});

test('every finding speaks all three languages', () => {
  const { findings } = loadScenario(smallWith('scenario', 'after: Nobody.', 'aftr: Nobody.'), ENTRY);
  const texts = LANGUAGES.flatMap((language) => findings.map((one) => formatFinding(one, language)));
  expect(new Set(texts).size).toBe(texts.length);
});
