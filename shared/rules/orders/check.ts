import type { Orders } from '#shared/scenario/format/orders.ts';
import { LISTING_STEPS, QUALITIES, SEGMENTS } from '#shared/scenario/words.ts';
import { ACCOUNT_OPTIONS, type Question, type WorldState } from '../state.ts';
import type { World } from '../world.ts';
import { checkGovernment } from './check-government.ts';
import type { OrderRefusal } from './refusals.ts';
import { priceList, type Spending, spendingOf } from './spending.ts';

/**
 * Everything about a seat's orders that cannot be carried out this quarter; empty when all can. Shapes and ranges were
 * checked by the schema, this is about the scenario and the state (SPEC ORD).
 */
export function checkOrders(
  world: World,
  state: Readonly<WorldState>,
  provider: number,
  orders: Orders,
): OrderRefusal[] {
  return [
    ...checkTeams(world, orders),
    ...checkHalls(world, state, provider, orders),
    ...checkMachines(world, state, provider, orders),
    ...checkResearch(world, state, provider, orders),
    ...checkGovernment(world, state, provider, orders),
    ...checkListing(state, provider, orders),
    ...checkAnswers(world, state, provider, orders),
    ...checkMoney(world, state, provider, orders),
  ];
}

function checkTeams(world: World, orders: Orders): OrderRefusal[] {
  const { extraTeams } = orders.sell;
  const limit = world.money.extraTeams;
  const placed = SEGMENTS.reduce((sum, id) => sum + orders.sell.teams[id], 0);
  const available = world.money.teams + Math.min(extraTeams, limit);
  const refusals: OrderRefusal[] = [];
  if (extraTeams > limit)
    refusals.push({ lever: 'sell.extraTeams', code: 'EXTRA_TEAMS_TOO_MANY', wanted: extraTeams, limit });
  if (placed > available) refusals.push({ lever: 'sell.teams', code: 'TEAMS_TOO_MANY', placed, available });
  return refusals;
}

function checkHalls(world: World, state: Readonly<WorldState>, provider: number, orders: Orders): OrderRefusal[] {
  const refusals: OrderRefusal[] = [];
  for (const [id, wanted] of Object.entries(orders.build.begin)) {
    const lever = `build.begin.${id}`;
    const hub = world.hubs.find((one) => one.id === id);
    if (hub === undefined) refusals.push({ lever, code: 'LEVER_UNKNOWN' });
    else if (wanted > hub.permits)
      refusals.push({ lever, code: 'PERMITS_SHORT', hub: id, wanted, permits: hub.permits });
  }
  for (const [id, wanted] of Object.entries(orders.build.retire)) {
    const lever = `build.retire.${id}`;
    const h = world.hubs.findIndex((one) => one.id === id);
    const halls = Math.floor((state.units[provider * world.hubs.length + h] ?? 0) / world.capacity.hallUnits);
    if (h < 0) refusals.push({ lever, code: 'LEVER_UNKNOWN' });
    else if (wanted > halls) refusals.push({ lever, code: 'HALLS_MISSING', hub: id, wanted, halls });
  }
  return refusals;
}

function checkMachines(world: World, state: Readonly<WorldState>, provider: number, orders: Orders): OrderRefusal[] {
  const wanted = orders.build.groupMachines;
  if (wanted === 0) return [];
  const lever = 'build.groupMachines';
  const season = (world.firstQuarter + state.quarter) % 4;
  if (!world.group.machineSeasons.includes(season)) return [{ lever, code: 'MACHINES_CALLED_BACK', wanted }];
  const machines = world.providers[provider]?.groupMachines ?? 0;
  return wanted > machines ? [{ lever, code: 'MACHINES_SHORT', wanted, machines }] : [];
}

function checkResearch(world: World, state: Readonly<WorldState>, provider: number, orders: Orders): OrderRefusal[] {
  const running = state.programme[provider] ?? -1;
  const quality = QUALITIES[running];
  if (quality === undefined || orders.research.focus === quality) return [];
  const quartersLeft = world.technology.programmeQuarters - (state.programmeQuarters[provider] ?? 0);
  return [{ lever: 'research.focus', code: 'PROGRAMME_RUNNING', quality, quartersLeft }];
}

function checkListing(state: Readonly<WorldState>, provider: number, orders: Orders): OrderRefusal[] {
  const done = (state.listing[provider] ?? 0) >= LISTING_STEPS.length - 1;
  return done && orders.finance.listing === 'advance' ? [{ lever: 'finance.listing', code: 'LISTING_DONE' }] : [];
}

function checkAnswers(world: World, state: Readonly<WorldState>, provider: number, orders: Orders): OrderRefusal[] {
  const refusals: OrderRefusal[] = [];
  for (const [id, option] of Object.entries(orders.answers)) {
    const lever = `answers.${id}`;
    const question = state.questions.find((one) => one.id === id && one.provider === provider);
    if (question === undefined) refusals.push({ lever, code: 'QUESTION_UNKNOWN' });
    else if (!optionsOf(world, question).includes(option)) refusals.push({ lever, code: 'OPTION_UNKNOWN', option });
  }
  return refusals;
}

/** Ids of the answers a question allows. */
export function optionsOf(world: World, question: Question): readonly string[] {
  if (question.kind === 'account') return ACCOUNT_OPTIONS;
  return world.events.find((one) => one.id === question.event)?.ask?.options.map((one) => one.id) ?? [];
}

function checkMoney(world: World, state: Readonly<WorldState>, provider: number, orders: Orders): OrderRefusal[] {
  const prices = priceList(world, state, provider);
  const spending = spendingOf(prices, orders);
  if (spending.total <= prices.available) return [];
  const lever = dearestOneOff(orders, spending);
  return [{ lever, code: 'MONEY_SHORT', wantedCnyMn: spending.total, availableCnyMn: prices.available }];
}

/** What falls away first when there is not enough: halls, then bids, then the listing, then research. */
function dearestOneOff(orders: Orders, spending: Spending): string {
  if (spending.halls > 0) return 'build.begin';
  const bid = Object.entries(orders.government.bids).find(([, amount]) => amount > 0);
  if (bid !== undefined) return `government.bids.${bid[0]}`;
  return spending.listing > 0 ? 'finance.listing' : 'research.budgetCnyMn';
}
