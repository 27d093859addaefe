import { roundMoney } from '#shared/kernel/grid.ts';
import { spendingOf } from '#shared/rules/orders/spending.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Situation } from './policy.ts';

/**
 * Gives up what can wait until the rest can be paid: listing, bids, hired teams, half of research, halls one by one, the
 * rest of research.
 *
 * @param reserve - CNY mn of what is available that shall stay unspent.
 */
export function affordable({ prices }: Situation, wanted: Orders, reserve: number): Orders {
  let orders = wanted;
  const dear = () => spendingOf(prices, orders).total > Math.max(0, prices.available - reserve);
  if (dear()) orders = { ...orders, finance: { ...orders.finance, listing: 'wait' } };
  if (dear()) orders = { ...orders, government: { ...orders.government, bids: {} } };
  while (dear() && orders.sell.extraTeams > 0) orders = withoutTeam(orders);
  if (dear()) orders = withResearch(orders, orders.research.budgetCnyMn / 2);
  while (dear()) {
    const fewer = withoutHall(orders.build.begin);
    if (fewer === undefined) break;
    orders = { ...orders, build: { ...orders.build, begin: fewer } };
  }
  return dear() ? withResearch(orders, 0) : orders;
}

function withResearch(orders: Orders, budget: number): Orders {
  return { ...orders, research: { ...orders.research, budgetCnyMn: roundMoney(budget) } };
}

/** One hired team less, taken from where most are. */
function withoutTeam(orders: Orders): Orders {
  const teams = { ...orders.sell.teams };
  const ids = Object.keys(teams) as (keyof typeof teams)[];
  const most = ids.reduce((best, id) => (teams[id] > teams[best] ? id : best));
  teams[most] = Math.max(0, teams[most] - 1);
  return { ...orders, sell: { ...orders.sell, teams, extraTeams: orders.sell.extraTeams - 1 } };
}

/** One hall less, where most were to be begun; undefined when none is left. */
function withoutHall(begin: Orders['build']['begin']): Orders['build']['begin'] | undefined {
  const most = Object.entries(begin).reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return most[1] === 0 ? undefined : { ...begin, [most[0]]: most[1] - 1 };
}
