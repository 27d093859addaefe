import { hashText } from '#shared/kernel/hash.ts';

const known = new WeakMap<object, string>();

/**
 * A short name for the content of plain data, so that a look can be kept under it. Asked for the same object again it
 * answers at once: a film hands over the same model and layout in every frame.
 */
export function signature(data: object): string {
  const before = known.get(data);
  if (before !== undefined) return before;
  const now = hashText(JSON.stringify(data));
  known.set(data, now);
  return now;
}
