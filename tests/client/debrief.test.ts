import { expect, test } from 'vitest';
import type { MatchFile } from '#shared/debrief/record.ts';
import { type DebriefState, NO_DEBRIEF, told } from '../../client/model/debrief.ts';
import { DebriefDesk } from '../../client/model/debrief-desk.ts';
import { matchFile } from '../scenario/finished-match.ts';

const file = matchFile({ from: '2020-Q1', quarters: 4, seed: 'desk' });

/** A desk, and what the page makes of what it says. */
function opened(of: MatchFile = file) {
  let page: DebriefState = NO_DEBRIEF;
  const desk = new DebriefDesk((news) => {
    page = told(page, news);
  });
  desk.take({ kind: 'open', file: of });
  const run = () => {
    while (desk.step())
      if (page.progress !== undefined) expect(page.progress.done).toBeLessThanOrEqual(page.progress.of);
  };
  return { desk, run, page: () => page };
}

test('A debrief is counted piece by piece, and says when nothing is left (seed desk)', () => {
  const { run, page } = opened();
  expect(page()).toMatchObject({ state: 'ready', replayable: true, band: undefined });
  run();
  const { band, turningPoints, causes, switches, progress, awards } = page();
  expect(band).toHaveLength(4);
  expect(turningPoints).toEqual([]);
  expect(causes?.at(-1)?.id).toBe('own');
  expect(switches?.length).toBeGreaterThan(3);
  expect(awards).toBeDefined();
  expect(progress).toBeUndefined();
});

test('A choice goes before everything else, a new one takes its place, a cancel ends all (seed desk)', () => {
  const { desk, run, page } = opened();
  desk.take({ kind: 'without', without: ['pandemic'] });
  desk.step();
  expect(page().whatIf).toMatchObject({ without: ['pandemic'], done: 1, of: 40 });
  desk.take({ kind: 'without', without: ['french-market'] });
  desk.step();
  expect(page().whatIf).toMatchObject({ without: ['french-market'], done: 1 });
  desk.take({ kind: 'cancel' });
  expect(desk.step()).toBe(false);
  expect(page()).toMatchObject({ progress: undefined, turningPoints: undefined });
  desk.take({ kind: 'without', without: [] });
  run();
  expect(page().whatIf.dots).toEqual(page().whatIf.base);
  expect(page().whatIf.done).toBe(40);
});

test('A match of other rules is shown as it was kept, a damaged file fails (seed desk)', () => {
  const log = file.log.map((one) =>
    one.kind === 'quarter-resolved' ? { ...one, body: { ...(one.body as object), rulesVersion: 1 } } : one,
  );
  const old = opened({ ...file, log });
  old.run();
  expect(old.page()).toMatchObject({ state: 'ready', replayable: false, band: undefined });
  expect(opened({ ...file, log: file.log.slice(1) }).page().state).toBe('failed');
});
