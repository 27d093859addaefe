/** Whether results that are missing may still come: not without the file, under other rules, or after a cancel. */
export function isComing(debrief: {
  readonly state: 'loading' | 'ready' | 'failed' | 'offline';
  readonly replayable: boolean;
  readonly progress: unknown;
  readonly whatIf: { readonly done: number };
}): boolean {
  if (debrief.state === 'loading') return true;
  const begins = debrief.whatIf.done === 0;
  return debrief.state === 'ready' && debrief.replayable && (begins || debrief.progress !== undefined);
}
