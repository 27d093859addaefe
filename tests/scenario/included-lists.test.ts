import { expect, test } from 'vitest';
import { formatFinding } from '#shared/scenario/findings.ts';
import type { Files } from '#shared/scenario/load.ts';
import { loadScenario } from '#shared/scenario/load.ts';
import { ENTRY, placeOf, SMALL, smallScenario, smallWith } from './fixture.ts';

const MORE = `events:
  - id: strike
    kind: market
    title: A strike
    text: Nobody works.
    source: invented
    on: 2019-Q2
  - id: holiday
    kind: market
    title: A holiday
    text: Everybody rests.
    source: invented
    on: 2019-Q3
`;

/** The small scenario with a second file of events after its own. */
function withMore(text: string): Files {
  return { ...smallWith('scenario', '- events.yaml', '- events.yaml\n  - more.yaml'), 'small/more.yaml': text };
}

const findings = (files: Files) => loadScenario(files, ENTRY).findings.map((one) => formatFinding(one, 'en'));

test('lists of several files are one list, in the order of include', () => {
  const before = smallScenario(SMALL).events.map((one) => one.id);
  expect(smallScenario(withMore(MORE)).events.map((one) => one.id)).toEqual([...before, 'strike', 'holiday']);
});

test.each([
  ['kind: market\n    title: A holiday', 'kind: markt\n    title: A holiday', 'markt', 'SCN16'],
  ['on: 2019-Q2', 'on: 2019-Q2\n    off: 2019-Q4', 'off', 'SCN10'],
  ['on: 2019-Q3', 'when: sly > 30\n    on: 2019-Q3', 'sly', 'SCN21'],
  ['id: holiday', 'id: leak', 'leak', 'SCN37'],
])('a fault in the second file of a list is found there: %j becomes %j', (from, to, mark, code) => {
  const files = withMore(MORE.replace(from, to));
  expect(files['small/more.yaml']).toContain(to);
  const place = placeOf(files, 'more', mark);
  expect(findings(files)).toEqual([expect.stringContaining(`${place} error ${code}`)]);
});

test('a fault in the first file of a list stays where it is when another follows', () => {
  const files = { ...withMore(MORE), ...smallWith('events', 'sky > 30', 'sly > 30') };
  const both = { ...files, 'small/scenario.yaml': withMore(MORE)['small/scenario.yaml'] ?? '' };
  expect(findings(both)).toEqual([expect.stringContaining(`${placeOf(both, 'events', 'sly')} error SCN21`)]);
});

test('a section that is a list in one file and none in another is in two files', () => {
  const files = withMore('events: {}\n');
  expect(findings(files)).toContainEqual(expect.stringContaining('small/more.yaml:1:1 error SCN07'));
  expect(findings(files)[0]).toContain('already in small/events.yaml');
});
