import type { Debrief } from '#shared/scenario/format/debrief.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';

/** What a scenario brings to talk about, in its languages; undefined where it brings nothing. */
export function debriefTexts({ debrief }: Pick<Scenario, 'debrief'>): Debrief | undefined {
  return debrief;
}
