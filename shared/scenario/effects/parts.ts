import type { z } from 'zod';
import type { effect as schema } from '../format/events.ts';
import { EFFECT_WORDS, type EffectWord, type Segment } from '../words.ts';
import type { Path } from '../yaml/places.ts';
import { type AmountBound, EFFECT_BOUNDS } from './bounds.ts';

export type Effect = z.output<typeof schema>;

/** One amount with the path to it inside the effect. */
export type AmountPart = { readonly bound: AmountBound; readonly value: number | string; readonly path: Path };

/** An effect taken apart the same way for every word, so that checks and compiler need no list of cases. */
export type EffectParts = {
  readonly word: EffectWord;
  readonly amounts: readonly AmountPart[];
  readonly body: EffectBody;
};

/** Every key that some word's mapping may have; an amount alone leaves it empty. */
export type EffectBody = {
  readonly providers?: readonly string[];
  readonly segments?: readonly Segment[];
  readonly provinces?: readonly string[];
  readonly lasts?: number;
  readonly fades?: number;
  readonly id?: string;
  readonly event?: string;
  readonly after?: number;
};

export function effectParts(effect: Effect): EffectParts {
  const word = EFFECT_WORDS.find((one) => Object.hasOwn(effect, one));
  if (word === undefined) throw new RangeError('an effect without a word passed the schema');
  const written: unknown = (effect as Record<string, unknown>)[word];
  const bounds = EFFECT_BOUNDS[word];
  if (typeof written !== 'object' || written === null) {
    const first = bounds[0];
    const bare = first !== undefined && (typeof written === 'number' || typeof written === 'string');
    return { word, amounts: bare ? [{ bound: first, value: written, path: [word] }] : [], body: {} };
  }
  const body = written as EffectBody & Readonly<Record<string, unknown>>;
  const amounts = bounds.flatMap((bound) => {
    const value = body[bound.key];
    return typeof value === 'number' || typeof value === 'string' ? [{ bound, value, path: [word, bound.key] }] : [];
  });
  return { word, amounts, body: word === 'news' ? {} : body };
}
