import type { FiredEvent } from '#shared/rules/report.ts';
import type { World } from '#shared/rules/world.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import type { Match } from './match.ts';
import { namedWords } from './named-words.ts';
import { mayKnowEvent, type Viewer } from './visibility.ts';

/** The words of an event that has happened: for reports and questions. Unfired events are nobody's business. */
export type EventCard = {
  readonly id: string;
  readonly kind: Scenario['events'][number]['kind'];
  readonly title: Scenario['title'];
  readonly text: Scenario['title'];
  readonly counterView: Scenario['title'] | undefined;
  /** Rule and authority of an enforcement. */
  readonly ground: { readonly rule: Scenario['title']; readonly authority: Scenario['title'] } | undefined;
  /** True where nobody reported such a thing: it was invented for play. */
  readonly invented: boolean;
  /** Titles of what it rests on; empty where it is invented. */
  readonly sources: readonly string[];
  readonly options: readonly {
    readonly id: string;
    readonly label: Scenario['title'];
    readonly text: Scenario['title'] | undefined;
  }[];
  readonly fallback: string | undefined;
  /** True where a strike chance drew it; what has a date, odds or a cause of its own comes besides any chance. */
  readonly drawn: boolean;
};

/** The cards a viewer may know, in the scenario's order. */
export function cardsOf(scenario: Scenario, world: World, match: Match, viewer: Viewer): EventCard[] {
  const struck = lastStruck(match, (one) => mayKnowEvent(world, one, viewer));
  return scenario.events
    .filter((one) => struck.has(one.id))
    .map(({ id, kind, title, text, counterView, ground, source, ask, drawn }) => {
      const named = (words: Scenario['title']) => namedWords(words, struck.get(id) ?? [], scenario);
      return {
        id,
        kind,
        title: named(title),
        text: named(text),
        counterView: counterView === undefined ? undefined : named(counterView),
        ground,
        invented: source === 'invented',
        sources: source === 'invented' ? [] : source.map((key) => scenario.sources[key]?.title ?? key),
        options:
          ask?.options.map((option) => ({
            id: option.id,
            label: named(option.label),
            text: option.text === undefined ? undefined : named(option.text),
          })) ?? [],
        fallback: ask?.default,
        drawn: drawn !== undefined,
      };
    });
}

/** Every event that happened, with the providers it struck when it last did; none where it was meant for all. */
function lastStruck(match: Match, known: (event: FiredEvent) => boolean): Map<string, readonly number[]> {
  const struck = new Map<string, readonly number[]>();
  for (const report of match.reports) {
    const told = report.events.filter(known);
    for (const { event } of told) {
      const those = told.filter((one) => one.event === event && one.provider >= 0);
      struck.set(event, [...new Set(those.map((one) => one.provider))]);
    }
  }
  return struck;
}
