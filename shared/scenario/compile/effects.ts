import { clamp } from '#shared/kernel/grid.ts';
import type { CompiledEffect, Expression } from '#shared/rules/events/compiled.ts';
import type { Calendar } from '../check/known-ids.ts';
import { type Effect, type EffectParts, effectParts } from '../effects/parts.ts';
import { compileExpression } from '../expressions.ts';
import { SEGMENTS } from '../words.ts';
import { resolveId, resolveIds } from './resolve-id.ts';

/** What effects are resolved against. */
export type EffectWorld = {
  readonly calendar: Calendar;
  readonly providers: readonly string[];
  readonly accounts: readonly string[];
  readonly classCount: number;
  readonly classOf: ReadonlyMap<string, number>;
  readonly amount: (value: number | string, scale: number, hasProvider: boolean) => Expression<number>;
};

export type EffectContext = {
  readonly world: EffectWorld;
  readonly hasProvider: boolean;
  readonly news: { count: number };
};

/** A number as a constant function, an expression as itself, both times `scale`. */
export function amountFor(firstQuarter: number): EffectWorld['amount'] {
  return (value, scale, hasProvider) => {
    if (typeof value === 'number') {
      const constant = value * scale;
      return () => constant;
    }
    const compiled = compileExpression(value, 'double', { firstQuarter, hasProvider });
    if (!compiled.ok) throw new RangeError(`an expression that cannot be read passed the checks: ${value}`);
    const { read } = compiled.value;
    return scale === 1 ? read : (reading) => read(reading) * scale;
  };
}

export function compileEffects(effects: readonly Effect[], context: EffectContext): CompiledEffect[] {
  return effects.map((one) => compileEffect(effectParts(one), context));
}

function compileEffect(parts: EffectParts, context: EffectContext): CompiledEffect {
  const { word, body } = parts;
  const { world } = context;
  const amount = (key: string, otherwise: number) => amountOf(parts, key, otherwise, context);
  const providers = resolveIds(world.providers, body.providers);
  const duration = { lasts: body.lasts ?? 0, fades: body.fades ?? 0 };
  const target = { providers, segments: segmentsOf(body.segments), classes: classesOf(body.provinces, world) };
  switch (word) {
    case 'standing':
    case 'exposure':
    case 'compliance':
    case 'charge':
    case 'capacity':
      return { word, by: amount('by', 0), providers, ...duration };
    case 'sky':
      return { word, by: amount('by', 0), ...duration };
    case 'trust':
    case 'attraction':
    case 'demand':
      return { word, by: amount('by', 0), ...target, ...duration };
    case 'cash':
    case 'fine':
    case 'grant':
    case 'outage':
      return { word, by: amount('by', 0), providers };
    case 'exclude':
      return { word, ...target, ...duration };
    case 'cap':
      return { word, by: amount('share', 1), ...target, ...duration };
    case 'offer':
      return { word, by: amount('discount', 0), ...target, ...duration };
    case 'account':
      return {
        word,
        account: resolveId(world.accounts, body.id ?? ''),
        leaves: amount('leaves', 0),
        toRivals: amount('toRivals', 0),
      };
    case 'flag':
      return { word, id: body.id ?? '', by: amount('value', 0) };
    case 'follow':
      return { word, event: body.event ?? '', after: body.after ?? 1, chance: amount('chance', 1) };
    case 'news':
      return { word, index: context.news.count++ };
    default:
      return word satisfies never;
  }
}

/** The amount under a key, in the world's unit, held to its bounds even where an expression would leave them. */
function amountOf(parts: EffectParts, key: string, otherwise: number, context: EffectContext): Expression<number> {
  const part = parts.amounts.find((one) => one.bound.key === key);
  if (part === undefined) return () => otherwise;
  const { from, to, scale } = part.bound;
  const read = context.world.amount(part.value, scale, context.hasProvider);
  return typeof part.value === 'number' ? read : (reading) => clamp(read(reading), from * scale, to * scale);
}

function segmentsOf(named: readonly string[] | undefined): number[] {
  return resolveIds(SEGMENTS, named) ?? SEGMENTS.map((_, index) => index);
}

function classesOf(provinces: readonly string[] | undefined, world: EffectWorld): number[] {
  if (provinces === undefined) return Array.from({ length: world.classCount }, (_, index) => index);
  return [...new Set(provinces.map((id) => world.classOf.get(id) ?? 0))].sort((a, b) => a - b);
}
