import { z } from 'zod';
import { OWNERSHIPS, SEGMENTS } from '../words.ts';
import { figure, quarterName, source, table } from './figure.ts';
import { text } from './text.ts';

const points = { from: 0, to: 100 };
const signed = { from: -100, to: 100 };
const percent = { from: 0, to: 100 };
const share = { from: 0, to: 1 };
const attraction = { from: 0, to: 2 };

/** Bought once and in force from the next quarter on, then kept up; `text` says what it opens (SPEC GOV1). */
export const certificate = z.strictObject({
  name: text,
  text,
  source,
  price: figure('percent of quarterly revenue', percent),
  upkeep: figure('percent of quarterly revenue', percent),
  compliance: figure('points', points),
  rod: figure('points', points),
  attraction: table(SEGMENTS, 'log attraction', attraction),
  /** Whether the state programme takes bids from its holders only. */
  opensBids: z.boolean(),
});

/** A tie to public customers of one segment, offered to one bidder in each quarter that is named (SPEC GOV3). */
const partnership = z.strictObject({
  name: text,
  text,
  segment: z.enum(SEGMENTS),
  offered: z.array(quarterName).min(1),
});

/** The state programme: sealed bids of money and standing for few partnerships, and what they bring and take. */
export const programme = z.strictObject({
  name: text,
  text,
  counterView: text.optional(),
  source,
  minimumBid: figure('CNY mn', { from: 0, to: 1e6 }),
  standingPerDoubling: figure('points of standing', points),
  reserve: figure('points of standing', points),
  reserveSpread: figure('points of standing', points),
  quarters: figure('quarters', { from: 1, to: 40 }),
  attraction: figure('log attraction', attraction),
  revenueTaken: figure('percent of the segment’s revenue', percent),
  teaches: figure('share of the lead a quarter', share),
  learner: z.string(),
  rod: figure('points', points),
  standing: figure('points', points),
  partnerships: z.record(z.string(), partnership),
});

/** The one term that looks at who owns a provider: an assumption with a name, and a switch (DESIGN.md §2.3). */
export const ownershipAssumption = z.strictObject({
  name: text,
  text,
  on: z.boolean(),
  rod: table(OWNERSHIPS, 'points', signed),
});
