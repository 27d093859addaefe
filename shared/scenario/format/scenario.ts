import { z } from 'zod';
import { computer } from './computer.ts';
import { debrief } from './debrief.ts';
import { event } from './events.ts';
import { BASES, quarterName, source } from './figure.ts';
import { forecast } from './forecast.ts';
import { map } from './map.ts';
import { market } from './market.ts';
import { partialOrders } from './orders.ts';
import { policy } from './policy.ts';
import { preset } from './presets.ts';
import { keyAccount, provider } from './providers.ts';
import { scoring } from './scoring.ts';
import { identifier, text } from './text.ts';

const FORMAT_VERSION = 1;

/** What history did in a seat: levers by quarter, the last stays; halls follow a plan that is solved at load. */
const history = z.strictObject({ source, note: text.optional(), quarters: z.record(quarterName, partialOrders) });

const halfYear = z.string().regex(/^\d{4}-H[12]$/, 'must be a half-year such as 2019-H1');

/** Published shares that a run of history must meet, percent of market revenue by half-year. */
const calibration = z.strictObject({
  unit: z.literal('percent of revenue'),
  basis: z.enum(BASES),
  source,
  tolerance: z.number().min(0.1).max(20),
  values: z.record(halfYear, z.record(identifier, z.number().min(0).max(100))),
});

/** What the text behind a scenario says, whether the record agrees, and what it says instead. No rule reads it. */
const claim = z.strictObject({ id: identifier, claim: text, verdict: text, note: text, source });

/** A whole scenario, its included files merged. Nothing about a match is anywhere else. */
export const scenario = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id: identifier,
  title: text,
  description: text,
  after: text,
  calendar: z.strictObject({ from: quarterName, quarters: z.number().int().min(4).max(60) }),
  market,
  map,
  providers: z.record(identifier, provider),
  keyAccounts: z.array(keyAccount),
  policy,
  computer: computer.optional(),
  history: z.record(identifier, history),
  calibration,
  events: z.array(event),
  scoring,
  forecast: forecast.optional(),
  presets: z.record(identifier, preset),
  debrief: debrief.optional(),
  claims: z.array(claim).optional(),
  sources: z.record(z.string(), z.strictObject({ title: z.string(), address: z.string() })),
});

export type Scenario = z.output<typeof scenario>;

/** The head of scenario.yaml: which files of its folder hold the sections. Each file is a mapping of whole sections; a list may be in several files. */
export const INCLUDE_KEY = 'include';

/** A pack extends a scenario: events, texts and presets; market, providers and policy stay the base's. */
export const pack = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  extends: identifier,
  id: identifier,
  title: text,
  description: text.optional(),
  events: z.array(event).default([]),
  remove: z.array(identifier).default([]),
  presets: z.record(identifier, preset).default({}),
  seats: z.array(identifier).optional(),
});

export type Pack = z.output<typeof pack>;
