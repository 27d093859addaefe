import { randomUUID } from 'node:crypto';
import { type Client, CloseCode, Room, ServerError } from '@colyseus/core';
import { type SchemaType, schema, t } from '@colyseus/schema';
import { cardsOf } from '#shared/match/cards.ts';
import { memberCommand } from '#shared/match/commands.ts';
import type { Fact } from '#shared/match/facts.ts';
import type { Match } from '#shared/match/match.ts';
import { draftView, ownerView, seatView, wallView } from '#shared/match/views.ts';
import {
  COMMAND_REQUEST,
  type CommandReply,
  DRAFT_MESSAGE,
  type JoinOptions,
  joinOptions,
  VIEW_MESSAGE,
} from '#shared/protocol/wire.ts';
import type { Matches, OpenMatch } from '../matches/matches.ts';
import { hashToken, sameHash } from '../tokens.ts';

/** Synced to everybody: only what everybody may see. Seats, drafts and results go as messages. */
const MatchState = schema(
  { phase: t.string().default('lobby'), quarter: t.uint16().default(0), build: t.string().default('') },
  'MatchState',
);
type MatchState = SchemaType<typeof MatchState>;

type Viewer = { role: 'member'; memberId: string } | { role: 'owner' } | { role: 'wall' };

const EMPTY_FOR_MS = 600_000;
const LARGEST_ROOM = 120;

export type MatchRoomServices = {
  readonly matches: Matches;
  readonly buildId: string;
  readonly report: (error: unknown) => void;
};

/** A member knows what its seat knows. */
function knower(match: Match, viewer: Viewer) {
  if (viewer.role !== 'member') return viewer.role;
  return match.members.find((one) => one.id === viewer.memberId)?.seat ?? 'wall';
}

/** The room class of one process. A room is a pipe: it parses, asks the match, and sends what each viewer may see. */
export function matchRoom({ matches, buildId, report }: MatchRoomServices) {
  return class MatchRoom extends Room<{ state: MatchState }> {
    override maxClients = LARGEST_ROOM;
    override maxMessagesPerSecond = 100;
    override patchRate = null;
    override autoDispose = false;
    override seatReservationTimeout = 8;
    override state = new MatchState();
    #open: OpenMatch | undefined;
    #unlisten: (() => void) | undefined;
    #emptySince: { clear: () => void } | undefined;
    readonly #viewers = new Map<string, Viewer>();

    override async onCreate(options: { code: string }): Promise<void> {
      const open = await matches.find(options.code);
      if (open === undefined) throw new ServerError(404, 'MATCH_UNKNOWN');
      this.roomId = options.code;
      this.#open = open;
      this.#unlisten = matches.listen(open.mailbox.match.id, (match, facts) => this.#publish(match, facts));
      this.state.build = buildId;
      this.#showPhase(open.mailbox.match);
      this.onMessage(COMMAND_REQUEST, (client: Client, message: unknown) => this.#command(client, message));
      this.#waitWhileEmpty();
    }

    override async onAuth(_client: Client, options: unknown): Promise<JoinOptions> {
      const parsed = joinOptions.safeParse(options);
      if (!parsed.success) throw new ServerError(400, 'MALFORMED');
      return parsed.data;
    }

    override async onJoin(client: Client, _options: unknown, wanted?: JoinOptions): Promise<void> {
      if (wanted === undefined || this.#open === undefined) throw new ServerError(400, 'MALFORMED');
      this.#viewers.set(client.sessionId, await this.#admit(this.#open, wanted));
      this.#emptySince?.clear();
      this.#sendView(client);
    }

    override onLeave(client: Client): void {
      this.#viewers.delete(client.sessionId);
      if (this.#viewers.size === 0) this.#waitWhileEmpty();
    }

    override onDispose(): void {
      this.#unlisten?.();
    }

    override onUncaughtException(error: unknown): void {
      report(error);
    }

    async #admit(open: OpenMatch, wanted: JoinOptions): Promise<Viewer> {
      if (wanted.role === 'wall') return { role: 'wall' };
      const tokenHash = hashToken(wanted.token);
      if (wanted.role === 'owner') {
        if (!sameHash(tokenHash, open.mailbox.match.ownerHash)) throw new ServerError(403, 'NOT_THE_OWNER');
        return { role: 'owner' };
      }
      const seat = open.world.providers.findIndex((one) => one.id === wanted.seat);
      const answer = await open.mailbox.send({
        type: 'join',
        commandId: `join:${tokenHash}`,
        memberId: randomUUID(),
        name: wanted.name,
        tokenHash,
        seat: seat < 0 ? undefined : seat,
      });
      if (!answer.ok) throw new ServerError(409, answer.refusal.code);
      const member = open.mailbox.match.members.find((one) => one.tokenHash === tokenHash);
      if (member === undefined) throw new ServerError(409, 'NOT_A_MEMBER');
      return { role: 'member', memberId: member.id };
    }

    async #command(client: Client, message: unknown): Promise<CommandReply> {
      const viewer = this.#viewers.get(client.sessionId);
      if (viewer?.role !== 'member' || this.#open === undefined) return { ok: false, refusal: { code: 'NOT_ALLOWED' } };
      const parsed = memberCommand.safeParse(message);
      if (!parsed.success) return { ok: false, refusal: { code: 'MALFORMED' } };
      const { memberId } = viewer;
      try {
        const commandId = `${memberId}:${parsed.data.commandId}`;
        return await this.#open.mailbox.send({ ...parsed.data, commandId, memberId });
      } catch (error) {
        report(error);
        return { ok: false, refusal: { code: 'STORE_FAILED' } };
      }
    }

    #publish(match: Match, facts: readonly Fact[]): void {
      this.#showPhase(match);
      // a guess is its member's alone: nobody else even learns that one was made
      const guessers = new Set(facts.flatMap((fact) => (fact.kind === 'guess-set' ? [fact.body.memberId] : [])));
      const whole = facts.some((fact) => !['lever-set', 'draft-reset', 'guess-set'].includes(fact.kind));
      const seats = new Set(facts.flatMap((fact) => ('seat' in fact.body ? [fact.body.seat] : [])));
      for (const client of this.clients) {
        if (whole || this.#isOneOf(client, guessers)) this.#sendView(client);
        else this.#sendDraft(client, match, seats);
      }
    }

    #isOneOf(client: Client, members: ReadonlySet<string>): boolean {
      const viewer = this.#viewers.get(client.sessionId);
      return viewer?.role === 'member' && members.has(viewer.memberId);
    }

    #showPhase(match: Match): void {
      this.state.phase = match.phase;
      this.state.quarter = match.quarter;
      this.broadcastPatch();
    }

    #sendView(client: Client): void {
      const viewer = this.#viewers.get(client.sessionId);
      if (viewer === undefined || this.#open === undefined) return;
      const { world, mailbox, scenario } = this.#open;
      const { match } = mailbox;
      const cards = cardsOf(scenario, world, match, knower(match, viewer));
      switch (viewer.role) {
        case 'member':
          return void client.send(VIEW_MESSAGE, {
            role: 'member',
            cards,
            view: seatView(world, match, viewer.memberId),
          });
        case 'owner':
          return void client.send(VIEW_MESSAGE, { role: 'owner', cards, view: ownerView(world, match) });
        case 'wall':
          return void client.send(VIEW_MESSAGE, { role: 'wall', cards, view: wallView(world, match) });
        default:
          return viewer satisfies never;
      }
    }

    /** A team's draft goes to that team alone. */
    #sendDraft(client: Client, match: Match, seats: ReadonlySet<number>): void {
      const viewer = this.#viewers.get(client.sessionId);
      if (viewer?.role !== 'member' || this.#open === undefined) return;
      const member = match.members.find((one) => one.id === viewer.memberId);
      if (member === undefined || !seats.has(member.seat)) return;
      client.send(DRAFT_MESSAGE, draftView(this.#open.world, match, member.seat));
    }

    #waitWhileEmpty(): void {
      this.#emptySince?.clear();
      this.#emptySince = this.clock.setTimeout(() => void this.disconnect(CloseCode.NORMAL_CLOSURE), EMPTY_FOR_MS);
    }
  };
}
