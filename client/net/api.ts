import type { MatchFile } from '#shared/debrief/record.ts';
import type { CreateMatchAnswer, CreateMatchBody, MatchSummary } from '#shared/protocol/bodies.ts';
import type { Handbook } from '#shared/protocol/handbook.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Rulebook } from '#shared/protocol/rulebook.ts';
import { OWN_BUILD } from './own-build.ts';

/** The HTTP interface as the page uses it. A failure is a code; OFFLINE when no answer came. */
export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/** A server that lets one wait longer than this has not answered. */
const PATIENCE_MS = 20_000;
/** After a sleep a browser may ask over a connection that is dead without knowing it: the next try takes a fresh one. */
const OPEN_MS = 6000;
/** The first match of a window waits for some games of history; a match file is large. */
const LONG_MS = 90_000;

async function ask<T>(path: string, options: RequestInit = {}, patience = PATIENCE_MS): Promise<Answered<T>> {
  try {
    const answer = await fetch(path, { ...options, signal: AbortSignal.timeout(patience) });
    if (answer.ok) return { ok: true, value: (await answer.json()) as T };
    // whatever stands before the server may answer with a page of its own
    const body = (await answer.json().catch(() => undefined)) as { error?: { code?: string } } | undefined;
    return { ok: false, code: body?.error?.code ?? 'INTERNAL' };
  } catch {
    return { ok: false, code: 'OFFLINE' };
  }
}

export function createMatch(body: CreateMatchBody): Promise<Answered<CreateMatchAnswer>> {
  const headers = { 'Content-Type': 'application/json' };
  return ask('/api/matches', { method: 'POST', headers, body: JSON.stringify(body) }, LONG_MS);
}

/** What anybody may know of a match. */
export function readMatch(code: string): Promise<Answered<MatchSummary>> {
  return ask(`/api/matches/${encodeURIComponent(code)}`);
}

/** Makes sure that the match has a room, from memory or from its log. */
export function openMatch(code: string): Promise<Answered<{ code: string }>> {
  return ask(`/api/matches/${encodeURIComponent(code)}/open`, { method: 'POST' }, OPEN_MS);
}

/**
 * What belongs to a content is kept by the browser for ever, and its shape belongs to the build that reads it: a newer
 * page does not take what an older one had kept.
 */
function ofThisBuild(path: string): string {
  return `${path}?build=${encodeURIComponent(OWN_BUILD)}`;
}

export function readContent(hash: string): Promise<Answered<PublicScenario>> {
  return ask(ofThisBuild(`/api/content/${hash}`));
}

export function readRulebook(hash: string): Promise<Answered<Rulebook>> {
  return ask(ofThisBuild(`/api/content/${hash}/rulebook`));
}

/** The handbook of a content, or of a scenario's newest one. */
export async function readHandbook(wanted: { hash: string } | { scenario: string }): Promise<Answered<Handbook>> {
  if ('hash' in wanted) return ask(ofThisBuild(`/api/content/${encodeURIComponent(wanted.hash)}/handbook`));
  const found = await ask<{ content: string }>(`/api/scenarios/${wanted.scenario}`);
  return found.ok ? readHandbook({ hash: found.value.content }) : found;
}

export async function readScenario(id: string): Promise<Answered<PublicScenario>> {
  const found = await ask<{ content: string }>(`/api/scenarios/${id}`);
  return found.ok ? readContent(found.value.content) : found;
}

/** The whole file of a match that is over, for its owner. */
export function readMatchFile(code: string, ownerToken: string): Promise<Answered<MatchFile>> {
  const headers = { Authorization: `Bearer ${ownerToken}` };
  return ask(`/api/matches/${encodeURIComponent(code)}/export.json`, { headers }, LONG_MS);
}
