import type { Orders } from '#shared/scenario/format/orders.ts';
import type { WorldState } from '../state.ts';
import type { World } from '../world.ts';
import { checkOrders } from './check.ts';
import type { OrderRefusal } from './refusals.ts';
import { repeatOrders } from './start-orders.ts';

export type CarriedOut = { readonly orders: Orders; readonly refused: readonly OrderRefusal[] };

/**
 * What is really carried out at the deadline: levers that are refused fall back to last quarter's value, one-off
 * orders to nothing (SPEC ORD5). Falls back group by group, until what is left can be done.
 */
export function carryOut(
  world: World,
  state: Readonly<WorldState>,
  provider: number,
  wanted: Orders,
  last: Orders,
): CarriedOut {
  const fallback = repeatOrders(last);
  const refused: OrderRefusal[] = [];
  let orders = wanted;
  for (let round = 0; round < ROUNDS; round++) {
    const found = checkOrders(world, state, provider, orders);
    if (found.length === 0) return { orders, refused };
    refused.push(...found);
    for (const one of found) orders = withoutLever(orders, fallback, one.lever);
  }
  return {
    orders: {
      ...fallback,
      sell: { ...fallback.sell, extraTeams: 0, teams: startTeams(world, provider, fallback) },
      research: { focus: fallback.research.focus, budgetCnyMn: 0 },
    },
    refused,
  };
}

/** Halls, then bids and listing, then research: after that a seat spends next to nothing. */
const ROUNDS = 5;

function withoutLever(orders: Orders, fallback: Orders, lever: string): Orders {
  const [group, part = '', id = ''] = lever.split('.');
  switch (group) {
    case 'sell':
      return { ...orders, sell: { ...orders.sell, teams: fallback.sell.teams, extraTeams: fallback.sell.extraTeams } };
    case 'build':
      return { ...orders, build: withoutBuild(orders.build, part, id) };
    case 'research':
      return {
        ...orders,
        research: part === 'budgetCnyMn' ? fallback.research : { ...orders.research, focus: fallback.research.focus },
      };
    case 'government':
      return { ...orders, government: withoutGovernment(orders.government, part, id) };
    case 'finance':
      return { ...orders, finance: { ...orders.finance, listing: fallback.finance.listing } };
    default:
      return { ...orders, answers: omit(orders.answers, lever.slice('answers.'.length)) };
  }
}

function withoutGovernment(government: Orders['government'], part: string, id: string): Orders['government'] {
  if (part === 'bids') return { ...government, bids: omit(government.bids, id) };
  return { ...government, certificates: omit(government.certificates, id) };
}

function withoutBuild(build: Orders['build'], part: string, id: string): Orders['build'] {
  if (part === 'groupMachines') return { ...build, groupMachines: 0 };
  if (part === 'retire') return { ...build, retire: omit(build.retire, id) };
  return { ...build, begin: id === '' ? {} : omit(build.begin, id) };
}

function omit<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function startTeams(world: World, provider: number, fallback: Orders): Orders['sell']['teams'] {
  const start = world.providers[provider]?.startTeams ?? [];
  const ids = Object.keys(fallback.sell.teams) as (keyof Orders['sell']['teams'])[];
  return Object.fromEntries(ids.map((id, s) => [id, start[s] ?? 0])) as Orders['sell']['teams'];
}
