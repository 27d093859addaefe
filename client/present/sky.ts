export type SkyState = 'clear' | 'fair' | 'unsettled' | 'watch' | 'storm';

/** The sky for the eye, from 0 to 100 (DESIGN.md §1). */
export function skyState(sky: number): SkyState {
  if (sky < 25) return 'clear';
  if (sky < 40) return 'fair';
  if (sky < 55) return 'unsettled';
  return sky < 70 ? 'watch' : 'storm';
}
