import { quarterName, quarterNumber } from '#shared/kernel/quarters.ts';
import type { Scenario } from '../format/scenario.ts';
import { SEGMENTS } from '../words.ts';
import type { Known } from './reporter.ts';

/** All ids of a scenario by kind, and its calendar. */
export type KnownIds = {
  readonly accounts: Known;
  readonly events: Known;
  readonly hubs: Known;
  readonly provinces: Known;
  readonly providers: Known;
  readonly seats: Known;
  readonly segments: Known;
  readonly sources: Known;
  readonly zones: Known;
  readonly quarters: Known;
  readonly calendar: Calendar;
};

export type Calendar = { readonly first: number; readonly quarters: number };

export function calendarOf(scenario: Scenario): Calendar {
  return { first: quarterNumber(scenario.calendar.from), quarters: scenario.calendar.quarters };
}

export function knownIds(scenario: Scenario): KnownIds {
  const calendar = calendarOf(scenario);
  const providers = Object.keys(scenario.providers);
  return {
    accounts: { kind: 'account', ids: scenario.keyAccounts.map((one) => one.id) },
    events: { kind: 'event', ids: scenario.events.map((one) => one.id) },
    hubs: { kind: 'hub', ids: Object.keys(scenario.map.hubs) },
    provinces: { kind: 'province', ids: Object.keys(scenario.map.provinces) },
    providers: { kind: 'provider', ids: providers },
    seats: { kind: 'provider', ids: providers.filter((id) => scenario.providers[id]?.playable === true) },
    segments: { kind: 'segment', ids: SEGMENTS },
    sources: { kind: 'source', ids: Object.keys(scenario.sources) },
    zones: { kind: 'zone', ids: Object.keys(scenario.map.zones) },
    quarters: {
      kind: 'quarter',
      ids: Array.from({ length: calendar.quarters }, (_, index) => quarterName(calendar.first + index)),
    },
    calendar,
  };
}
