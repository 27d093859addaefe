export type JoinOutcome = 'unknown' | 'found' | 'offline';

const PATIENCE_MS = 20_000;

/** Asks the server whether a class is open under a code. */
export async function findClass(code: string): Promise<JoinOutcome> {
  try {
    const answer = await fetch(`/api/matches/${code}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return 'found';
    return answer.status === 404 || answer.status === 410 ? 'unknown' : 'offline';
  } catch {
    return 'offline';
  }
}
