import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Result } from '#shared/kernel/result.ts';
import { type CreationRefusal, createMatch, matchFrame } from '#shared/match/create.ts';
import type { Fact } from '#shared/match/facts.ts';
import type { Match } from '#shared/match/match.ts';
import type { CreateMatchAnswer, CreateMatchBody } from '#shared/protocol/bodies.ts';
import { type Handbook, handbookOf } from '#shared/protocol/handbook.ts';
import { type PublicScenario, publicScenario } from '#shared/protocol/public-scenario.ts';
import { type Rulebook, rulebookOf } from '#shared/protocol/rulebook.ts';
import type { World } from '#shared/rules/world.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { ROOT } from '../build.ts';
import { scenarioEntry } from '../scenario-files.ts';
import { worldOfFile } from '../scenario-world.ts';
import type { MatchStore } from '../store/contract.ts';
import { hashToken, newCode, newToken } from '../tokens.ts';
import { contentOf, readContent } from './content.ts';
import { Mailbox } from './mailbox.ts';
import { Marks } from './marks.ts';

type Played = { readonly scenario: Scenario; readonly world: World };
type Listener = (match: Match, facts: readonly Fact[]) => void;

/** A match that is open in this process. */
export type OpenMatch = { readonly mailbox: Mailbox; readonly world: World; readonly scenario: Scenario };

export type MatchesRefusal =
  | CreationRefusal
  | { readonly code: 'SCENARIO_UNKNOWN' }
  | { readonly code: 'PRESET_UNKNOWN' };

/** All matches of this process: creates them, opens them from the log, and tells listeners what happened. */
export class Matches {
  readonly #store: MatchStore;
  readonly #now: () => number;
  readonly #contents = new Map<string, Promise<Played | undefined>>();
  readonly #scenarios = new Map<string, { hash: string }>();
  readonly #open = new Map<string, Promise<OpenMatch | undefined>>();
  readonly #marks = new Marks();
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(store: MatchStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  async create(body: CreateMatchBody, publicUrl: string): Promise<Result<CreateMatchAnswer, MatchesRefusal>> {
    const hash = await this.#publish(body.scenario, body.ownership);
    const played = hash === undefined ? undefined : await this.content(hash);
    if (hash === undefined || played === undefined) return { ok: false, error: { code: 'SCENARIO_UNKNOWN' } };
    const presetId = body.preset ?? Object.keys(played.scenario.presets)[0] ?? '';
    const preset = played.scenario.presets[presetId];
    if (preset === undefined) return { ok: false, error: { code: 'PRESET_UNKNOWN' } };
    // what is refused costs nothing: marks are games of history
    const frame = matchFrame(played.world, { ...body, from: body.from, quarters: body.quarters, preset });
    if (!frame.ok) return frame;
    const { from, until } = frame.value;
    const marks = await this.#marks.of(played.world, { content: hash, mode: body.mode, from, until });
    const matchId = randomUUID();
    const ownerToken = newToken();
    const code = await this.#claimCode(matchId, body.kind);
    const facts = createMatch(played.world, {
      matchId,
      code,
      kind: body.kind,
      content: hash,
      presetId,
      preset,
      from: body.from,
      quarters: body.quarters,
      mode: body.mode,
      pacing: body.pacing,
      language: body.language,
      seats: body.seats,
      rivals: body.rivals,
      seed: body.seed ?? newToken(),
      ownerHash: hashToken(ownerToken),
      marks,
    });
    if (!facts.ok) return facts;
    const at = this.#now();
    await this.#store.append(
      facts.value.map((fact, index) => ({ matchId, seq: index + 1, commandId: `create:${matchId}`, at, fact })),
    );
    return { ok: true, value: { matchId, code, ownerToken, url: `${publicUrl}/play/${code}` } };
  }

  /** The match under a code, opened from its log if it is not in memory. */
  async find(code: string): Promise<OpenMatch | undefined> {
    const entry = await this.#store.findByCode(code);
    if (entry === undefined) return undefined;
    const known = this.#open.get(entry.matchId);
    if (known !== undefined) return known;
    const opening = this.#load(entry.matchId);
    this.#open.set(entry.matchId, opening);
    return opening;
  }

  /** Scenario and world of a content hash. */
  content(hash: string): Promise<Played | undefined> {
    const known = this.#contents.get(hash);
    if (known !== undefined) return known;
    const reading = this.#store.getContent(hash).then((body) => (body === undefined ? undefined : readContent(body)));
    this.#contents.set(hash, reading);
    return reading;
  }

  async publicContent(hash: string): Promise<PublicScenario | undefined> {
    const played = await this.content(hash);
    return played === undefined ? undefined : publicScenario(played.scenario, played.world);
  }

  /** What of a content anybody may count with. */
  rulebook(hash: string): Promise<Rulebook | undefined> {
    return this.content(hash).then((played) => played && rulebookOf(played.scenario, played.world));
  }

  /** What of a content players may read up. */
  handbook(hash: string): Promise<Handbook | undefined> {
    return this.content(hash).then((played) => played && handbookOf(played.scenario, played.world));
  }

  /** The content hash of a scenario on disk, stored if it was not. */
  async scenarioHash(id: string): Promise<string | undefined> {
    return this.#publish(id);
  }

  /** Tells a listener about every durable change of a match, until the returned function is called. */
  listen(matchId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(matchId) ?? new Set();
    this.#listeners.set(matchId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#close(matchId);
    };
  }

  log(matchId: string) {
    return this.#store.read(matchId);
  }

  /** Everything that was accepted is on disk when this resolves. */
  async stop(): Promise<void> {
    for (const opening of this.#open.values()) await (await opening)?.mailbox.idle();
  }

  /** Nobody listens: memory is given back, the log has everything. */
  #close(matchId: string): void {
    this.#listeners.delete(matchId);
    this.#open.delete(matchId);
  }

  async #load(matchId: string): Promise<OpenMatch | undefined> {
    const rows = await this.#store.read(matchId);
    const first = rows[0]?.fact;
    if (first?.kind !== 'match-created') return undefined;
    const played = await this.content(first.body.content);
    if (played === undefined) return undefined;
    const mailbox = await Mailbox.open(matchId, {
      store: this.#store,
      world: played.world,
      now: this.#now,
      publish: (match, facts) => {
        for (const listener of this.#listeners.get(matchId) ?? []) listener(match, facts);
      },
    });
    return mailbox === undefined ? undefined : { mailbox, ...played };
  }

  /** @param ownership - Plays with the scenario's assumption about owners on or off; as it is written when undefined. */
  async #publish(id: string, ownership?: boolean): Promise<string | undefined> {
    const key = ownership === undefined ? id : `${id} ${ownership}`;
    const known = this.#scenarios.get(key);
    if (known !== undefined) return known.hash;
    if (!/^[a-z][a-z0-9-]*$/.test(id)) return undefined;
    const entry = scenarioEntry(ROOT, id);
    if (!existsSync(entry)) return undefined;
    const made = worldOfFile(entry);
    if (!made.ok) return undefined;
    const { hash, body } = contentOf(withOwnership(made.scenario, ownership), made.world);
    await this.#store.putContent(hash, body);
    this.#scenarios.set(key, { hash });
    return hash;
  }

  async #claimCode(matchId: string, kind: 'solo' | 'class'): Promise<string> {
    for (;;) {
      const code = newCode(kind);
      if (await this.#store.claimCode({ matchId, code })) return code;
    }
  }
}

/** The assumption moves rods only: what was solved for the scenario holds with it and without it. */
function withOwnership(scenario: Scenario, on: boolean | undefined): Scenario {
  const { ownership } = scenario.policy;
  if (ownership === undefined || on === undefined) return scenario;
  return { ...scenario, policy: { ...scenario.policy, ownership: { ...ownership, on } } };
}
