import type { MatchFile } from '#shared/debrief/record.ts';
import { quarterOf } from '#shared/match/views.ts';
import { publicQuarter } from '#shared/match/visibility.ts';
import { createMatchBody, type MatchSummary } from '#shared/protocol/bodies.ts';
import type { Matches, OpenMatch } from '../matches/matches.ts';
import { hashToken, sameHash } from '../tokens.ts';
import { type Answer, refuse } from './answer.ts';

const NO_MATCH = refuse(404, 'MATCH_UNKNOWN', 'no match is open under this code');

/** The token of an `Authorization: Bearer` header. */
export function bearer(header: string | undefined): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(header ?? '')?.[1];
}

/** POST /api/matches */
export async function create(
  matches: Matches,
  body: unknown,
  token: string | undefined,
  rules: { instructorKey: string | undefined; publicUrl: string },
): Promise<Answer> {
  const parsed = createMatchBody.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(400, 'MALFORMED', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not understood'}`);
  }
  if (parsed.data.kind === 'class' && rules.instructorKey !== undefined && token !== rules.instructorKey)
    return refuse(401, 'INSTRUCTOR_KEY', 'opening a class needs the instructor key');
  const made = await matches.create(parsed.data, rules.publicUrl);
  if (made.ok) return { status: 201, body: made.value };
  return refuse(made.error.code === 'SCENARIO_UNKNOWN' ? 404 : 400, made.error.code, JSON.stringify(made.error));
}

/** GET /api/matches/:code */
export async function summary(matches: Matches, code: string): Promise<Answer> {
  const open = await matches.find(code);
  if (open === undefined) return NO_MATCH;
  return { status: 200, body: summaryOf(open) };
}

function summaryOf({ mailbox, world, scenario }: OpenMatch): MatchSummary {
  const { match } = mailbox;
  return {
    code: match.code,
    kind: match.kind,
    phase: match.phase,
    quarter: quarterOf(world, match.quarter),
    locked: match.phase === 'debrief' || match.phase === 'closed',
    seats: match.seats.flatMap((holder, p) =>
      holder === null
        ? []
        : [
            {
              provider: world.providers[p]?.id ?? '',
              name: scenario.providers[world.providers[p]?.id ?? '']?.name ?? '',
              members: match.members.filter((one) => one.seat === p).length,
              computer: holder !== 'team',
            },
          ],
    ),
  };
}

/** GET /api/matches/:code/quarters/:n, the quarter as everybody saw it. */
export async function quarter(matches: Matches, code: string, name: string): Promise<Answer> {
  const open = await matches.find(code);
  if (open === undefined) return NO_MATCH;
  const { match } = open.mailbox;
  const index = match.reports.findIndex((report) => quarterOf(open.world, report.quarter) === name);
  const report = match.reports[index];
  const marks = match.public[index];
  if (report === undefined || marks === undefined)
    return refuse(404, 'QUARTER_UNKNOWN', 'this quarter has not been played');
  return { status: 200, body: publicQuarter(open.world, marks, report) };
}

/** GET /api/matches/:code/export.json: the whole log and all that it was played on, for the owner. */
export async function exportMatch(
  matches: Matches,
  code: string,
  format: string,
  token: string | undefined,
): Promise<Answer> {
  if (format !== 'json') return refuse(404, 'FORMAT_UNKNOWN', 'a match can be exported as json');
  const open = await matches.find(code);
  if (open === undefined) return NO_MATCH;
  const { match } = open.mailbox;
  if (token === undefined || !sameHash(hashToken(token), match.ownerHash))
    return refuse(403, 'NOT_THE_OWNER', 'this needs the owner token');
  if (match.phase !== 'debrief' && match.phase !== 'closed')
    return refuse(409, 'STILL_PLAYING', 'a match is exported when it is over: before, the file would hold its secrets');
  const log = (await matches.log(match.id)).map(({ seq, at, fact }) => ({ seq, at, ...withoutHashes(fact) }));
  const { anchors, history } = open.world;
  const file: MatchFile = { format: 2, content: match.content, scenario: open.scenario, anchors, history, log };
  return { status: 200, body: file };
}

/** Names and token hashes stay at home. */
function withoutHashes(fact: { kind: string; version: number; body: object }) {
  const { ownerHash: _owner, tokenHash: _token, name: _name, ...body } = fact.body as Record<string, unknown>;
  return { kind: fact.kind, version: fact.version, body };
}

const HASH = /^[0-9a-f]{64}$/;

/** What belongs to a content hash never changes, so it may be kept for ever. */
function forEver(body: object | undefined): Answer {
  if (body === undefined) return refuse(404, 'CONTENT_UNKNOWN', 'no scenario has this hash');
  return { status: 200, body, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } };
}

/** GET /api/content/:hash, the public part of a scenario. */
export async function content(matches: Matches, hash: string): Promise<Answer> {
  return forEver(HASH.test(hash) ? await matches.publicContent(hash) : undefined);
}

/** GET /api/content/:hash/rulebook, what a page needs to forecast. */
export async function rulebook(matches: Matches, hash: string): Promise<Answer> {
  return forEver(HASH.test(hash) ? await matches.rulebook(hash) : undefined);
}

/** GET /api/content/:hash/handbook, its figures, assumptions and sources as players may read them. */
export async function handbook(matches: Matches, hash: string): Promise<Answer> {
  return forEver(HASH.test(hash) ? await matches.handbook(hash) : undefined);
}

/** GET /api/scenarios/:id, where to find its public part. */
export async function scenario(matches: Matches, id: string): Promise<Answer> {
  const hash = await matches.scenarioHash(id);
  if (hash === undefined) return refuse(404, 'SCENARIO_UNKNOWN', 'no scenario has this id');
  return { status: 200, body: { id, content: hash } };
}
