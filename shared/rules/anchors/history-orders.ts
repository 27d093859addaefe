import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { Orders, PartialOrders } from '#shared/scenario/format/orders.ts';
import { normalResearch, startOrders } from '../orders/start-orders.ts';
import type { World } from '../world.ts';

/** One seat's dated levers, as a scenario or an orders file has them. */
export type DatedOrders = Readonly<Record<string, PartialOrders>>;

/**
 * Full orders of one seat for every quarter: start orders with the dated levers laid over them, each holding until the
 * next. Research that is not written keeps up with the field. Halls are not in it: history's are solved (plan.ts).
 */
export function datedOrders(world: World, provider: number, dated: DatedOrders): Orders[] {
  let now = startOrders(world, provider);
  let budgeted = false;
  return Array.from({ length: world.quarters }, (_, quarter) => {
    const change = Object.entries(dated).find(([name]) => quarterNumber(name) - world.firstQuarter === quarter)?.[1];
    now = overlay(oneOffsCleared(now), change ?? {});
    budgeted ||= change?.research?.budgetCnyMn !== undefined;
    if (!budgeted)
      now = { ...now, research: { ...now.research, budgetCnyMn: normalResearch(world, provider, quarter) } };
    return now;
  });
}

function oneOffsCleared(orders: Orders): Orders {
  return {
    ...orders,
    build: { begin: {}, retire: {}, groupMachines: 0 },
    government: { ...orders.government, bids: {} },
    answers: {},
  };
}

function overlay(orders: Orders, change: PartialOrders): Orders {
  return {
    sell: {
      price: { ...orders.sell.price, ...defined(change.sell?.price) },
      teams: { ...orders.sell.teams, ...defined(change.sell?.teams) },
      extraTeams: change.sell?.extraTeams ?? orders.sell.extraTeams,
    },
    build: { ...orders.build, ...defined(change.build) },
    research: { ...orders.research, ...defined(change.research) },
    government: { ...orders.government, ...defined(change.government) },
    finance: { ...orders.finance, ...defined(change.finance) },
    answers: change.answers ?? orders.answers,
  };
}

/** Drops keys that are there but undefined, so that they do not wipe what they are laid over. */
function defined<T extends object>(part: T | undefined): { [K in keyof T]: Exclude<T[K], undefined> } {
  const known = Object.entries(part ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]: Exclude<T[K], undefined> };
}
