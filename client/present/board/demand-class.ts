/** Heaviest first: the part of all provinces that is at least in class 4, 3, 2 and 1. */
const PARTS = [0.17, 0.36, 0.58, 0.8];

/**
 * Demand classes 0 (least) to 4 by rank, so that a map shows five tones whatever its weights are: by size a few coasts
 * would be dark and all the rest alike. Equal weights are in one class.
 */
export function demandClasses(weights: readonly number[]): number[] {
  return weights.map((weight) => {
    const heavier = weights.filter((other) => other > weight).length;
    return PARTS.filter((part) => heavier < part * weights.length).length;
  });
}
