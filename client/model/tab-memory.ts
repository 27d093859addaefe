/** What a tab remembers over a refresh, and no other tab sees. */
const named = (key: string) => `lightning-rod.${key}`;

export function readTab(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(named(key)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns Whether it will be there after a refresh: a browser may keep nothing. */
export function keepTab(key: string, value: unknown): boolean {
  try {
    if (value === undefined) sessionStorage.removeItem(named(key));
    else sessionStorage.setItem(named(key), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
