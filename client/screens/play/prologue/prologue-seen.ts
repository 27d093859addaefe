const named = (code: string) => `lightning-rod.prologue.${code}`;

/** Whether the prologue of a match was closed on this device. */
export function readSeen(code: string): boolean {
  try {
    return localStorage.getItem(named(code)) !== null;
  } catch {
    return false;
  }
}

export function storeSeen(code: string): void {
  try {
    localStorage.setItem(named(code), 'seen');
  } catch {
    // A browser that stores nothing shows it again after a refresh.
  }
}
