import { type MatchFile, openRecord } from '#shared/debrief/record.ts';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import { scoreMarks } from '#shared/lab/score-marks.ts';
import { createMatch } from '#shared/match/create.ts';
import { evolve } from '#shared/match/evolve.ts';
import type { Fact } from '#shared/match/facts.ts';
import type { Match } from '#shared/match/match.ts';
import { resolveMatchQuarter } from '#shared/match/resolve.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { ROOT } from '../../server/build.ts';
import { scenarioEntry } from '../../server/scenario-files.ts';
import { worldOfFile } from '../../server/scenario-world.ts';

const made = worldOfFile(scenarioEntry(ROOT, 'how-china-killed-alibabas-cloud'));
if (!made.ok) throw new Error('the built-in scenario has errors');
const { world } = made;
export const { scenario } = made;

type Play = {
  readonly from: string;
  readonly quarters: number;
  readonly seed: string;
  readonly rivals?: 'history' | 0 | 1 | 2;
  readonly mode?: 'historical' | 'plausible';
  /** What Alibaba's team sets in a quarter, counted from the first, instead of what repeats. */
  readonly draft?: (draft: Orders, quarter: number, match: Match) => Orders;
};

/** A solo match as Alibaba, played to its end and taken home as its owner gets it: JSON. */
export function matchFile({ draft = (one) => one, mode = 'historical', rivals = 'history', ...play }: Play): MatchFile {
  const preset = scenario.presets['lecture-75'];
  if (preset === undefined) throw new Error('the built-in scenario has this preset');
  const first = quarterNumber(play.from) - world.firstQuarter;
  const created = createMatch(world, {
    matchId: 'a-match',
    code: 'a-code',
    kind: 'solo',
    content: 'content',
    presetId: 'lecture-75',
    preset,
    from: play.from,
    quarters: play.quarters,
    mode,
    pacing: 'all-ready',
    language: 'en',
    seats: ['alibaba'],
    rivals,
    seed: play.seed,
    ownerHash: '',
    marks: scoreMarks(world, mode, first, first + play.quarters),
  });
  if (!created.ok) throw new Error(created.error.code);
  const facts: Fact[] = [];
  let match: Match | undefined;
  const add = (fact: Fact): Match => {
    facts.push(fact);
    match = evolve(match, fact);
    return match;
  };
  for (const fact of created.value) add(fact);
  add({ kind: 'member-joined', version: 1, body: { memberId: 'ada', name: 'Ada', tokenHash: '', seat: 0 } });
  for (let n = 0; n < play.quarters; n++) {
    const quarter = first + n;
    add({ kind: 'guess-set', version: 1, body: { quarter, memberId: 'ada', share: 40 } });
    const now = add({ kind: 'phase-opened', version: 1, body: { phase: 'planning', quarter } });
    const drafts = now.drafts.map((one) => one && draft(one, n, now));
    add({ kind: 'quarter-resolved', version: 5, body: resolveMatchQuarter(world, { ...now, drafts }) });
  }
  add({ kind: 'phase-opened', version: 1, body: { phase: 'debrief', quarter: first + play.quarters - 1 } });
  const log = facts.map(({ kind, version, body }, n) => ({ seq: n + 1, at: 0, kind, version, body }));
  const { anchors, history } = world;
  return JSON.parse(JSON.stringify({ format: 2, content: 'content', scenario, anchors, history, log })) as MatchFile;
}

export const finishedMatch = (play: Play) => openRecord(matchFile(play));
