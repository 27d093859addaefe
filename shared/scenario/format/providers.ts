import { z } from 'zod';
import { OWNERSHIPS, QUALITIES, SEGMENTS } from '../words.ts';
import { figure, openTable, series, source, table } from './figure.ts';
import { identifier, text } from './text.ts';

const percent = { from: 0, to: 100 };

const group = z.strictObject({
  name: text,
  goodwill: figure('points', percent),
  /** Operating profit of the group without its cloud, for the share of group profit. */
  yearlyProfit: figure('CNY mn', { from: -1e6, to: 1e6 }),
  machines: figure('capacity units', { from: 0, to: 1e6 }),
});

/** One provider at the start of the story. An aggregate takes no orders and follows its dated path. */
export const provider = z.strictObject({
  name: text,
  shortName: text,
  code: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters'),
  ownership: z.enum(OWNERSHIPS),
  playable: z.boolean(),
  edge: text.optional(),
  weakness: text.optional(),
  startShare: table(SEGMENTS, 'percent of revenue', percent),
  grossMargin: figure('percent of revenue', percent),
  utilisation: figure('percent of capacity', percent),
  unitCostIndex: figure('Alibaba 2019 = 100', { from: 20, to: 500 }),
  powerDiscount: figure('percent', percent),
  research: figure('percent of revenue', percent),
  sales: figure('percent of revenue', percent),
  cash: figure('percent of quarterly revenue', { from: 0, to: 1000 }),
  teams: table(SEGMENTS, 'teams', { from: 0, to: 100 }),
  hubShare: openTable('percent of capacity', percent),
  quality: table(QUALITIES, 'points', percent),
  trustPrivate: figure('points', percent),
  trustGovernment: figure('points', percent),
  standing: figure('points', percent),
  exposure: figure('points', percent),
  compliance: figure('points', percent),
  group,
  /** One of the scenario's personas, for a seat that the computer plays at level 2. */
  persona: identifier.optional(),
  /** Dated push on attraction in every segment that no order explains. It marks the limits of the model. */
  residual: series('log attraction', { from: -3, to: 3 }),
});

/** A named large customer that chooses as a whole. */
export const keyAccount = z.strictObject({
  id: identifier,
  name: text,
  segment: z.enum(SEGMENTS),
  holder: z.string(),
  size: figure('percent of segment demand', { from: 0, to: 30 }),
  renewsEvery: figure('quarters', { from: 1, to: 16 }),
  firstRenewal: z.string(),
  memory: figure('log attraction', { from: 0, to: 3 }),
  discountAsked: figure('percent', { from: 0, to: 60 }),
  leavesBelow: figure('trust', percent),
  source,
});
