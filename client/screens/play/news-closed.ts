const named = (code: string) => `lightning-rod.news.${code}`;

/** News that were closed in a match on this device. */
export function readClosed(code: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(named(code)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function storeClosed(code: string, closed: readonly string[]): void {
  try {
    localStorage.setItem(named(code), JSON.stringify(closed));
  } catch {
    // A browser that stores nothing shows them again after a refresh.
  }
}
