import { z } from 'zod';
import { figure, openTable } from './figure.ts';
import { text } from './text.ts';

const tile = z.strictObject({ column: z.number().int().min(0), row: z.number().int().min(0) });

const hub = z.strictObject({
  name: text,
  province: z.string(),
  /** True in the west, where the programme of 2022 wants the computing of the east. */
  west: z.boolean().optional(),
  powerPrice: figure('CNY per kWh', { from: 0.05, to: 5 }),
  powerUsage: figure('PUE', { from: 1, to: 3 }),
  permits: figure('halls a quarter', { from: 0, to: 1000 }),
});

const province = z.strictObject({ name: text, zone: z.string(), tile });

/** map.yaml: where customers are, where halls stand, and how far it is. Zones share one distance to every hub. */
export const map = z.strictObject({
  caption: text,
  hubs: z.record(z.string(), hub),
  zones: z.record(z.string(), z.strictObject({ name: text, distance: openTable('km', { from: 0, to: 6000 }) })),
  provinces: z.record(z.string(), province),
  demandWeight: openTable('percent of demand', { from: 0, to: 100 }),
});
