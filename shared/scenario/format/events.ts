import { z } from 'zod';
import { EVENT_KINDS, MODES, SEGMENTS } from '../words.ts';
import { quarterName, source } from './figure.ts';
import { identifier, text } from './text.ts';

/** A number, or an expression that gives one when the effect acts. Bounds are those of the effect's word. */
const amount = z.union([z.number(), z.string().min(1)]);
const condition = z.union([z.boolean(), z.string().min(1)]);
const quarters = z.number().int().min(1).max(40);

/** How long an effect holds: for ever, `lasts` whole quarters, or fading evenly to nothing over `fades` quarters. */
const duration = { lasts: quarters.optional(), fades: quarters.optional() };

/** Whom and where an effect touches. Absent means: the struck provider (or all), all segments, all provinces. */
const target = {
  providers: z.array(z.string()).min(1).optional(),
  segments: z.array(z.enum(SEGMENTS)).min(1).optional(),
  provinces: z.array(z.string()).min(1).optional(),
};

const index = z.union([amount, z.strictObject({ by: amount, providers: target.providers, ...duration })]);
const money = z.union([amount, z.strictObject({ by: amount, providers: target.providers })]);

/** The closed vocabulary: every word with its unit in SPEC.md EVT and its bounds in ../effects/bounds.ts. */
export const effect = z.union([
  z.strictObject({ standing: index }),
  z.strictObject({ exposure: index }),
  z.strictObject({ compliance: index }),
  z.strictObject({ charge: index }),
  z.strictObject({ sky: z.union([amount, z.strictObject({ by: amount, ...duration })]) }),
  z.strictObject({ trust: z.strictObject({ by: amount, ...target, ...duration }) }),
  z.strictObject({ cash: money }),
  z.strictObject({ fine: money }),
  z.strictObject({ grant: money }),
  z.strictObject({
    demand: z.strictObject({ by: amount, segments: target.segments, provinces: target.provinces, ...duration }),
  }),
  z.strictObject({ attraction: z.strictObject({ by: amount, ...target, ...duration }) }),
  z.strictObject({ exclude: z.strictObject({ ...target, ...duration }) }),
  z.strictObject({ cap: z.strictObject({ share: amount, ...target, ...duration }) }),
  z.strictObject({ capacity: z.strictObject({ by: amount, providers: target.providers, ...duration }) }),
  z.strictObject({ outage: z.strictObject({ by: amount, providers: target.providers }) }),
  z.strictObject({ account: z.strictObject({ id: z.string(), leaves: amount, toRivals: amount.optional() }) }),
  z.strictObject({ offer: z.strictObject({ discount: amount, segments: target.segments, ...duration }) }),
  z.strictObject({ flag: z.strictObject({ id: identifier, value: amount }) }),
  z.strictObject({ follow: z.strictObject({ event: z.string(), after: quarters, chance: amount.optional() }) }),
  z.strictObject({ news: text }),
]);

const option = z.strictObject({
  id: identifier,
  label: text,
  text: text.optional(),
  aiWeight: z.number().min(0).max(100).optional(),
  effects: z.array(effect).default([]),
});

/** One event of a scenario or pack (DESIGN.md §3). */
export const event = z.strictObject({
  id: identifier,
  kind: z.enum(EVENT_KINDS),
  title: text,
  text,
  counterView: text.optional(),
  source,
  ground: z.strictObject({ rule: text, authority: text }).optional(),
  modes: z.array(z.enum(MODES)).min(1).default(['historical', 'plausible']),
  on: quarterName.optional(),
  when: condition.default(true),
  chance: amount.default(1),
  drawn: z.strictObject({ by: z.literal('strike'), weight: z.number().min(0).max(100) }).optional(),
  strikes: condition.optional(),
  repeat: z.strictObject({ cooldown: quarters }).optional(),
  ask: z.strictObject({ default: identifier, options: z.array(option).min(2).max(6) }).optional(),
  effects: z.array(effect).default([]),
});
