/**
 * Two figures of a sentence that says from where to where: with one decimal, or with two where one would write them
 * alike. Undefined where nothing can be seen to change.
 */
export function writtenApart(
  before: number,
  after: number,
  write: (value: number, digits: 1 | 2) => string,
): readonly [before: string, after: string] | undefined {
  for (const digits of [1, 2] as const) {
    const [from, to] = [write(before, digits), write(after, digits)];
    if (from !== to) return [from, to];
  }
  return undefined;
}
