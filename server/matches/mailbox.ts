import type { Command } from '#shared/match/commands.ts';
import { decide } from '#shared/match/decide.ts';
import { evolve } from '#shared/match/evolve.ts';
import type { Fact } from '#shared/match/facts.ts';
import type { Match } from '#shared/match/match.ts';
import type { MatchRefusal } from '#shared/match/refusals.ts';
import type { World } from '#shared/rules/world.ts';
import type { LogRow, MatchStore } from '../store/contract.ts';

/** What a command came to. `seq` is the log's end after it. */
export type CommandAnswer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refusal: MatchRefusal };

/** Told after the facts are durable, in log order. */
export type Published = (match: Match, facts: readonly Fact[]) => void;

type Waiting = { command: Command; resolve: (answer: CommandAnswer) => void; reject: (error: unknown) => void };
type Taken = { waiting: Waiting; answer: CommandAnswer };

export type MailboxOptions = {
  readonly store: MatchStore;
  readonly world: World;
  readonly now: () => number;
  readonly publish: Published;
};

/**
 * One match's commands, one after the other. Takes what waits, decides and evolves on a speculative head, writes all
 * facts in one durable append, and only then publishes and acknowledges. When the write fails the head is dropped and
 * read again from the log: nobody was told anything that is not in it.
 */
export class Mailbox {
  readonly #options: MailboxOptions;
  readonly #matchId: string;
  #match: Match;
  #seq: number;
  /** Accepted commands of the whole match: a repeated one gets its first answer. */
  readonly #answered = new Map<string, CommandAnswer>();
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  private constructor(options: MailboxOptions, rows: readonly LogRow[]) {
    const first = rows[0];
    if (first === undefined) throw new RangeError('a mailbox needs a log');
    this.#options = options;
    this.#matchId = first.matchId;
    const read = replay(rows);
    this.#match = read.match;
    this.#seq = rows.length;
    this.#remember(rows);
  }

  /** Opens the mailbox of a stored match, or undefined for an unknown one. */
  static async open(matchId: string, options: MailboxOptions): Promise<Mailbox | undefined> {
    const rows = await options.store.read(matchId);
    return rows.length === 0 ? undefined : new Mailbox(options, rows);
  }

  /** The match as the log has it: never ahead of what is durable. */
  get match(): Match {
    return this.#match;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Resolves once the command is durable or refused; rejects when the store failed, and then nothing happened. */
  send(command: Command): Promise<CommandAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ command, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#handle(batch);
    }
    this.#running = undefined;
  }

  async #handle(batch: readonly Waiting[]): Promise<void> {
    let head = this.#match;
    const rows: LogRow[] = [];
    const taken: Taken[] = [];
    for (const waiting of batch) {
      try {
        const { match, answer } = this.#decide(head, waiting.command, rows);
        head = match;
        taken.push({ waiting, answer });
      } catch (error) {
        waiting.reject(error);
      }
    }
    try {
      await this.#options.store.append(rows);
    } catch (error) {
      for (const { waiting } of taken) waiting.reject(error);
      await this.#reload();
      return;
    }
    this.#match = head;
    this.#seq += rows.length;
    this.#remember(rows);
    if (rows.length > 0)
      this.#options.publish(
        head,
        rows.map((row) => row.fact),
      );
    for (const { waiting, answer } of taken) waiting.resolve(answer);
  }

  #decide(head: Match, command: Command, rows: LogRow[]): { match: Match; answer: CommandAnswer } {
    const known =
      this.#answered.get(command.commandId) ??
      (rows.some((row) => row.commandId === command.commandId)
        ? { ok: true as const, seq: this.#seq + rows.length }
        : undefined);
    if (known !== undefined) return { match: head, answer: known };
    const decision = decide(this.#options.world, head, command);
    if (!decision.ok) return { match: head, answer: { ok: false, refusal: decision.error } };
    let match = head;
    for (const fact of decision.value) {
      match = evolve(match, fact);
      rows.push(this.#row(fact, command.commandId, this.#seq + rows.length + 1));
    }
    return { match, answer: { ok: true, seq: this.#seq + rows.length } };
  }

  #row(fact: Fact, commandId: string, seq: number): LogRow {
    return { matchId: this.#matchId, seq, commandId, at: this.#options.now(), fact };
  }

  #remember(rows: readonly LogRow[]): void {
    for (const row of rows) this.#answered.set(row.commandId, { ok: true, seq: row.seq });
  }

  async #reload(): Promise<void> {
    const rows = await this.#options.store.read(this.#matchId);
    this.#match = replay(rows).match;
    this.#seq = rows.length;
    this.#remember(rows);
  }
}

function replay(rows: readonly LogRow[]): { match: Match } {
  let match: Match | undefined;
  for (const row of rows) match = evolve(match, row.fact);
  if (match === undefined) throw new RangeError('an empty log is no match');
  return { match };
}
