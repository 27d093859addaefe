const LONGEST = 40;

/**
 * The known name closest to a wrong one, for "did you mean"; an empty text when none is close. Up to a third of the
 * letters may differ, and two in any word of four.
 */
export function nearest(wrong: string, known: readonly string[]): string {
  if (wrong.length > LONGEST) return '';
  const allowed = Math.max(wrong.length < 4 ? 1 : 2, Math.floor(wrong.length / 3));
  let best = '';
  let distance = allowed + 1;
  for (const one of known) {
    if (Math.abs(one.length - wrong.length) >= distance) continue;
    const steps = editDistance(wrong.toLowerCase(), one.toLowerCase());
    if (steps < distance) {
      best = one;
      distance = steps;
    }
  }
  return best;
}

/** Letters to insert, drop, replace or swap with their neighbour to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
