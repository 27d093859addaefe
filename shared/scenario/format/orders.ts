import { z } from 'zod';
import { GROUP_ANSWERS, POSTURES, QUALITIES, SEGMENTS } from '../words.ts';

const count = z.number().int().min(0).max(1000);
const perSegment = <T extends z.ZodType>(value: T) => z.record(z.enum(SEGMENTS), value);

/**
 * Everything a seat decides for one quarter: the one schema of wire, draft, YAML files and computer players.
 * `sell.price` is an index on the list-price path (1 = the own price at the start); `research.budgetCnyMn` is CNY mn a
 * quarter. Ids of hubs, certificates, partnerships and questions are checked against the scenario and the state.
 */
export const orders = z.strictObject({
  sell: z.strictObject({
    price: perSegment(z.number().min(0.5).max(1.5)),
    teams: perSegment(count),
    extraTeams: count,
  }),
  build: z.strictObject({
    begin: z.record(z.string(), count),
    retire: z.record(z.string(), count),
    groupMachines: z.number().min(0).max(1e6),
  }),
  research: z.strictObject({ focus: z.enum(['none', ...QUALITIES]), budgetCnyMn: z.number().min(0).max(1e6) }),
  government: z.strictObject({
    posture: z.enum(POSTURES),
    certificates: z.record(z.string(), z.boolean()),
    bids: z.record(z.string(), z.number().min(0).max(1e6)),
  }),
  finance: z.strictObject({ group: z.enum(GROUP_ANSWERS), listing: z.enum(['wait', 'advance']) }),
  answers: z.record(z.string(), z.string()),
});

export type Orders = z.output<typeof orders>;

const shape = orders.shape;

/** Some levers only, as orders files and history write them; what is absent keeps its value of the quarter before. */
export const partialOrders = z.strictObject({
  sell: z
    .strictObject({
      price: z.partialRecord(z.enum(SEGMENTS), z.number().min(0.5).max(1.5)).optional(),
      teams: z.partialRecord(z.enum(SEGMENTS), count).optional(),
      extraTeams: count.optional(),
    })
    .optional(),
  build: shape.build.partial().optional(),
  research: shape.research.partial().optional(),
  government: shape.government.partial().optional(),
  finance: shape.finance.partial().optional(),
  answers: shape.answers.optional(),
});

export type PartialOrders = z.output<typeof partialOrders>;

/** A file of orders: quarter to the levers that change then; the last ones stay. */
export const ordersFile = z.record(z.string().regex(/^\d{4}-Q[1-4]$/), partialOrders);
