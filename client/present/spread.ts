/** Moves labels apart, in the order of their places, so that none covers another and none lies below `bottom`. */
export function spread(places: readonly number[], bottom: number, gap: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result = [...places];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    last = Math.max(result[index] ?? 0, last + gap);
    result[index] = last;
  }
  let lowest = bottom;
  for (const index of order.reverse()) {
    lowest = Math.min(result[index] ?? 0, lowest);
    result[index] = lowest;
    lowest -= gap;
  }
  return result;
}
