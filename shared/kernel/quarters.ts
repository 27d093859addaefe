/** Quarters are an index from 0 in code and `2019-Q1` outside. These two functions are the only bridge. */

/** Quarters since year 0; differences between two of them are what code uses. */
export function quarterNumber(name: string): number {
  const match = /^(\d{4})-Q([1-4])$/.exec(name);
  if (match === null) throw new RangeError(`not a quarter: ${name}`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

export function quarterName(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}

/** 0 for the first quarter of a year to 3 for the last. */
export function seasonOf(number: number): number {
  return ((number % 4) + 4) % 4;
}
