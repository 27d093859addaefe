import type { Scenario } from '#shared/scenario/format/scenario.ts';
import type { Match } from './match.ts';

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
};

export function cardsOf(scenario: Scenario, match: Match): EventCard[] {
  const fired = new Set(match.reports.flatMap((report) => report.events.map((one) => one.event)));
  return scenario.events
    .filter((one) => fired.has(one.id))
    .map(({ id, kind, title, text, counterView, ground, source, ask }) => ({
      id,
      kind,
      title,
      text,
      counterView,
      ground,
      invented: source === 'invented',
      sources: source === 'invented' ? [] : source.map((key) => scenario.sources[key]?.title ?? key),
      options: ask?.options.map((option) => ({ id: option.id, label: option.label, text: option.text })) ?? [],
      fallback: ask?.default,
    }));
}
