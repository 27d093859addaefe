/** Index of an id in its list. An unknown one here is our bug: the cross-check has refused it before. */
export function resolveId(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id);
  if (index < 0) throw new RangeError(`unknown id passed the checks: ${id}`);
  return index;
}

/** Indices of some ids, or undefined where none were named. */
export function resolveIds(ids: readonly string[], named: readonly string[] | undefined): number[] | undefined {
  return named?.map((id) => resolveId(ids, id));
}
