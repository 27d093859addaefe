import type { Fact } from '#shared/match/facts.ts';

/** One line of a match's log. `(matchId, seq)` is unique, which also fences off a second owner of the match. */
export type LogRow = {
  readonly matchId: string;
  /** From 1, without gaps. */
  readonly seq: number;
  readonly commandId: string;
  /** Milliseconds since 1970, for people; rules never read it. */
  readonly at: number;
  readonly fact: Fact;
};

export type MatchEntry = { readonly matchId: string; readonly code: string };

/** The log no longer ends where the writer thought it did: somebody else owns the match now. */
export class SequenceTaken extends Error {
  constructor(matchId: string, seq: number) {
    super(`match ${matchId} already has a fact ${seq}`);
    this.name = 'SequenceTaken';
  }
}

/**
 * Where matches outlive the process. Asynchronous, so that one commit can carry many matches; a promise that resolved
 * means that the rows survive a power cut. The same contract test runs against every implementation.
 */
export type MatchStore = {
  /** @throws SequenceTaken, and then nothing of this match's rows is written. */
  append(rows: readonly LogRow[]): Promise<void>;
  /** The whole log of a match in order; empty for an unknown match. */
  read(matchId: string): Promise<LogRow[]>;
  /** @returns false when the code belongs to another match. */
  claimCode(entry: MatchEntry): Promise<boolean>;
  findByCode(code: string): Promise<MatchEntry | undefined>;
  /** Content is named by its hash, so writing it twice is the same as once. */
  putContent(hash: string, body: string): Promise<void>;
  getContent(hash: string): Promise<string | undefined>;
  close(): Promise<void>;
};
