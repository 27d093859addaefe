/** What is shown by itself only once in a browser: two cards in each match, and the way round in the first. */
type Once = `prologue.${string}` | `who.${string}` | 'tour';

const named = (once: Once) => `lightning-rod.${once}`;

/** Whether it was closed in this browser. */
export function readSeen(once: Once): boolean {
  try {
    return localStorage.getItem(named(once)) !== null;
  } catch {
    return false;
  }
}

export function storeSeen(once: Once): void {
  try {
    localStorage.setItem(named(once), 'seen');
  } catch {
    // A browser that stores nothing shows it again after a refresh.
  }
}
