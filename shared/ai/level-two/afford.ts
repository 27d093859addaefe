import { spendingOf } from '#shared/rules/orders/spending.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Situation } from '../policy.ts';

/** Gives up what can wait until the rest can be paid: listing, hired teams, half of research, then halls one by one. */
export function affordable({ prices }: Situation, wanted: Orders, reserve: number): Orders {
  let orders = wanted;
  const dear = () => spendingOf(prices, orders).total > Math.max(0, prices.available - reserve);
  if (dear()) orders = { ...orders, finance: { ...orders.finance, listing: 'wait' } };
  while (dear() && orders.sell.extraTeams > 0) orders = withoutTeam(orders);
  if (dear()) orders = { ...orders, research: { ...orders.research, budgetCnyMn: orders.research.budgetCnyMn / 2 } };
  while (dear()) {
    const fewer = withoutHall(orders.build.begin);
    if (fewer === undefined) break;
    orders = { ...orders, build: { ...orders.build, begin: fewer } };
  }
  return orders;
}

/** One hired team less, taken from where most are. */
function withoutTeam(orders: Orders): Orders {
  const teams = { ...orders.sell.teams };
  const ids = Object.keys(teams) as (keyof typeof teams)[];
  const most = ids.reduce((best, id) => (teams[id] > teams[best] ? id : best));
  teams[most] -= 1;
  return { ...orders, sell: { ...orders.sell, teams, extraTeams: orders.sell.extraTeams - 1 } };
}

/** One hall less, where most were to be begun; undefined when none is left. */
function withoutHall(begin: Orders['build']['begin']): Orders['build']['begin'] | undefined {
  const most = Object.entries(begin).reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  return most[1] === 0 ? undefined : { ...begin, [most[0]]: most[1] - 1 };
}
