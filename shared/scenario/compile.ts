import type { World } from '#shared/rules/world.ts';
import { calendarOf } from './check/known-ids.ts';
import { groupProvinces } from './compile/classes.ts';
import { amountFor } from './compile/effects.ts';
import { compileEvents } from './compile/events.ts';
import { compileCertificates, compileProgramme } from './compile/government.ts';
import { compileMarket } from './compile/market.ts';
import { compilePersona } from './compile/persona.ts';
import { compileAccount, compileProvider } from './compile/provider.ts';
import {
  compileCapacity,
  compileChoice,
  compileGroup,
  compileListing,
  compileMoney,
  compileReference,
  compileScoring,
  compileTechnology,
  compileWeather,
} from './compile/rules.ts';
import { stepSeries } from './compile/series.ts';
import type { PartialOrders } from './format/orders.ts';
import type { Scenario } from './format/scenario.ts';

/** A world before anything was solved; anchors and full history orders come from `solveAnchors`. */
export type WorldWithoutAnchors = Omit<World, 'anchors' | 'history'>;

/**
 * Makes a checked scenario ready for arithmetic (see rules/world.ts for units and index orders).
 *
 * @param alsoSplitBy - Events of another version of the scenario, so that both have the same classes of provinces.
 * @throws RangeError on ids or expressions that the checks would have refused: load the scenario first.
 */
export function compileScenario(scenario: Scenario, alsoSplitBy: Scenario['events'] = []): WorldWithoutAnchors {
  const calendar = calendarOf(scenario);
  const { market, map, policy } = scenario;
  const hubs = Object.keys(map.hubs);
  const providers = Object.keys(scenario.providers);
  const { provinces, classes } = groupProvinces({ ...scenario, events: [...scenario.events, ...alsoSplitBy] });
  return {
    id: scenario.id,
    firstQuarter: calendar.first,
    quarters: calendar.quarters,
    providers: Object.entries(scenario.providers).map(([id, one]) =>
      compileProvider(id, one, hubs, calendar, compilePersona(scenario, one.persona)),
    ),
    hubs: Object.entries(map.hubs).map(([id, one]) => ({
      id,
      powerPrice: one.powerPrice.value,
      powerUsage: one.powerUsage.value,
      permits: one.permits.value,
    })),
    provinces,
    classes,
    market: compileMarket(scenario, calendar),
    capacity: compileCapacity(market),
    money: compileMoney(market, calendar),
    group: compileGroup(market),
    listing: compileListing(market),
    technology: compileTechnology(market),
    choice: compileChoice(market),
    reference: compileReference(market),
    accounts: scenario.keyAccounts.map((one) => compileAccount(one, providers, calendar)),
    sky: stepSeries(policy.sky.values, calendar),
    standingDrift: policy.standingDrift.value,
    weather: compileWeather(policy),
    certificates: compileCertificates(policy),
    programme: compileProgramme(policy, providers, calendar),
    scoring: compileScoring(scenario),
    events: compileEvents(scenario.events, {
      calendar,
      providers,
      accounts: scenario.keyAccounts.map((one) => one.id),
      classCount: classes.length,
      classOf: new Map(provinces.map((one) => [one.id, one.classIndex])),
      amount: amountFor(calendar.first),
    }),
  };
}

/** History's dated levers by provider, in file order; undefined for aggregates, which take no orders. */
export function datedHistory(scenario: Scenario): (Readonly<Record<string, PartialOrders>> | undefined)[] {
  return Object.entries(scenario.providers).map(([id, one]) =>
    one.playable ? (scenario.history[id]?.quarters ?? {}) : undefined,
  );
}
