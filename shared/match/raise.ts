import type { Fact, FactKind } from './facts.ts';

/** The version each kind of fact is written in now. When a shape changes, its number rises and a lift is added here. */
const VERSIONS: Readonly<Record<FactKind, number>> = {
  'match-created': 1,
  'member-joined': 1,
  'lever-set': 1,
  'draft-reset': 1,
  'ready-set': 1,
  'quarter-closed': 1,
  'quarter-resolved': 1,
  'phase-opened': 1,
};

/**
 * A stored fact in today's shape.
 *
 * @throws RangeError on a kind or version this build does not know: the log was written by a newer one, and guessing
 *   would lose a decision.
 */
export function raiseFact(kind: string, version: number, body: unknown): Fact {
  if (!Object.hasOwn(VERSIONS, kind)) throw new RangeError(`this version does not know facts of kind ${kind}`);
  if (version !== VERSIONS[kind as FactKind])
    throw new RangeError(`this version does not know ${kind} in version ${version}`);
  return { kind, version, body } as Fact;
}
