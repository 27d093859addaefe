import { power } from '#shared/kernel/exact.ts';
import { clamp, roundIndex, roundMoney } from '#shared/kernel/grid.ts';
import { certificateCost, certificatePrices } from '../orders/government-cost.ts';
import { teamCost, usualCash } from '../orders/start-orders.ts';
import { REVENUE_KEPT } from '../state.ts';
import type { Turn } from '../turn.ts';
import { advanceListing } from './listing.ts';
import { capacityOf } from './load.ts';
import { partnershipCost } from './partnerships.ts';

/**
 * The accounts of every seat (SPEC MON): running cost, depreciation, sales, research, compliance, then cash with
 * interest, fines, investment, the group and credit. Each flow is rounded before it is added, so balances are exact.
 */
export function accounts(turn: Turn): void {
  const { world, state, report } = turn;
  for (let p = 0; p < world.providers.length; p++) {
    if (world.providers[p]?.playable !== true) {
      shiftRevenue(turn, p);
      continue;
    }
    const line = (name: keyof typeof report.lines, value: number) => {
      const amount = roundMoney(value);
      report.lines[name][p] = amount;
      return amount;
    };
    const income = report.lines.revenue[p] ?? 0;
    const running = runningCost(turn, p);
    const energy = line('energy', running * world.money.energyShare * energyIndex(turn, p));
    const bandwidth = line('bandwidth', running * (1 - world.money.energyShare) + machineCost(turn, p));
    const depreciation = line('depreciation', depreciationOf(turn, p));
    const sales = line('sales', salesCost(turn, p));
    const research = line('research', turn.orders[p]?.research.budgetCnyMn ?? 0);
    const compliance = line(
      'compliance',
      income * (world.money.compliance[state.quarter] ?? 0) + certificatesCost(turn, p),
    );
    const partnership = line('partnership', partnershipCost(turn, p));
    const costs = energy + bandwidth + depreciation + sales + research + compliance + partnership;
    const profit = line('profit', income - costs);
    const interest = line('interest', (state.debt[p] ?? 0) * world.money.interestQuarterly);
    const fines = line('fines', turn.work.fines[p] ?? 0);
    const grants = line('grants', turn.work.grants[p] ?? 0);
    const otherCash = line('otherCash', turn.work.otherCash[p] ?? 0);
    const investment = line('investment', begunCost(turn, p));
    const listing = line('listing', advanceListing(turn, p));
    const own = roundMoney(profit + depreciation - interest - fines + grants + otherCash - investment + listing);
    const group = line('group', groupTransfer(turn, p, own));
    balance(turn, p, roundMoney(own + group));
    state.profit[p] = profit;
    state.profitSum[p] = roundMoney((state.profitSum[p] ?? 0) + profit);
    state.fineSum[p] = roundMoney((state.fineSum[p] ?? 0) + fines);
    shiftRevenue(turn, p);
  }
}

/** Running cost before energy prices: used units and a little for idle ones, cheaper with scale and experience. */
function runningCost(turn: Turn, p: number): number {
  const { world, state, work } = turn;
  const used = work.usedUnits[p] ?? 0;
  const start = (world.anchors.startUnits[p] ?? 0) * ((world.providers[p]?.utilisationPct ?? 60) / 100);
  const cost = (world.anchors.unitRunningCost[p] ?? 0) * learning(turn);
  const scale = start > 0 && used > 0 ? power(used / start, world.money.scaleExponent) : 1;
  const idle =
    (capacityOf(turn, p) - (state.borrowedUnits[p] ?? 0)) * ((world.providers[p]?.utilisationPct ?? 60) / 100);
  return cost * scale * ((1 - world.money.idleCost) * used + world.money.idleCost * idle);
}

/** Cost of a unit relative to the start: falls by a fixed part for every doubling of all units ever used. */
function learning(turn: Turn): number {
  const { world, state, before } = turn;
  const start = world.anchors.startUnits.reduce(
    (sum, units, p) => sum + units * ((world.providers[p]?.utilisationPct ?? 60) / 100),
    0,
  );
  const past = start * PAST_QUARTERS;
  const middle = (state.cumulativeUnits + before.cumulativeUnits) / 2;
  return past > 0 ? power((past + middle) / past, world.money.experienceExponent) : 1;
}

/** The start's volume stands for this many quarters of experience before the story (growth of about 15% a quarter). */
const PAST_QUARTERS = 7;

/** Price of power at the provider's halls relative to where they stood at the start. */
function energyIndex(turn: Turn, p: number): number {
  const { world, state } = turn;
  const H = world.hubs.length;
  let now = 0;
  let units = 0;
  let start = 0;
  for (let h = 0; h < H; h++) {
    const price = (world.hubs[h]?.powerPrice ?? 0) * (world.hubs[h]?.powerUsage ?? 1);
    now += (state.units[p * H + h] ?? 0) * price;
    units += state.units[p * H + h] ?? 0;
    start += (world.providers[p]?.hubShare[h] ?? 0) * price;
  }
  return units > 0 && start > 0 ? now / units / start : 1;
}

function machineCost(turn: Turn, p: number): number {
  const unit = (turn.world.anchors.unitRunningCost[p] ?? 0) * turn.world.group.machineCost;
  return (turn.state.borrowedUnits[p] ?? 0) * unit;
}

function certificatesCost(turn: Turn, p: number): number {
  const orders = turn.orders[p];
  if (orders === undefined) return 0;
  const ids = turn.world.certificates.map((one) => one.id);
  return certificateCost(ids, certificatePrices(turn.world, turn.state, p), orders);
}

/** Straight-line over the life of a hall, from the quarter it arrives. */
function depreciationOf(turn: Turn, p: number): number {
  const life = turn.world.money.depreciationQuarters;
  let sum = 0;
  for (let age = 0; age < life; age++) sum += turn.state.vintages[p * life + age] ?? 0;
  return sum / life;
}

function salesCost(turn: Turn, p: number): number {
  const one = teamCost(turn.world, p, turn.state.quarter);
  const extra = turn.orders[p]?.sell.extraTeams ?? 0;
  return one * (turn.world.money.teams + extra * turn.world.money.extraTeamCost);
}

/** Price of one hall begun now, CNY mn: servers get cheaper every year. */
export function hallCost(world: Turn['world'], provider: number, quarter: number): number {
  const { unitCostCnyMn, unitCostFactor, hallUnits } = world.capacity;
  const index = (world.providers[provider]?.unitCostIndex ?? 100) / 100;
  return roundMoney(hallUnits * unitCostCnyMn * index * power(unitCostFactor, quarter + 1));
}

function begunCost(turn: Turn, p: number): number {
  let halls = 0;
  for (const count of Object.values(turn.orders[p]?.build.begin ?? {})) halls += count;
  return halls * hallCost(turn.world, p, turn.state.quarter);
}

/**
 * The group gives what the seat lacks of its usual cash, at most what history's gave, more or less with goodwill; or it
 * asks, and gets what the seat answers.
 *
 * @param own - What the quarter brings or takes without the group, CNY mn.
 */
function groupTransfer(turn: Turn, p: number, own: number): number {
  const { world, state, report } = turn;
  const planned = world.anchors.support[state.quarter * world.providers.length + p] ?? 0;
  const listed = state.listing[p] === LISTED;
  const before = state.goodwill[p] ?? 0;
  const answer = turn.orders[p]?.finance.group ?? 'pay';
  const home = world.providers[p]?.goodwill ?? 60;
  let next = before + world.group.goodwillDrift * (home - before);
  let transfer = 0;
  if (planned > 0 && !listed) {
    const lacks = usualCash(world, p, report.lines.revenue[p] ?? 0) - (state.cash[p] ?? 0) - own;
    transfer = Math.min(planned * clamp(before / home, 0.5, 1.2), Math.max(0, lacks));
  }
  if (planned < 0 && !listed) {
    transfer = answer === 'pay' ? planned : answer === 'half' ? planned / 2 : 0;
    next += world.group.goodwill[answer];
  }
  state.goodwill[p] = roundIndex(clamp(next, 0, 100));
  return transfer;
}

const LISTED = 4;

/** Cash never ends below zero: credit up to its limit, then the group's rescue, visible and costly (SPEC MON7). */
function balance(turn: Turn, p: number, flow: number): void {
  const { world, state, report } = turn;
  const debt = state.debt[p] ?? 0;
  const year =
    (state.revenue[p * REVENUE_KEPT] ?? 0) +
    (state.revenue[p * REVENUE_KEPT + 1] ?? 0) +
    (state.revenue[p * REVENUE_KEPT + 2] ?? 0) +
    (report.lines.revenue[p] ?? 0);
  const limit = roundMoney(world.money.debtLimit * year);
  let cash = roundMoney((state.cash[p] ?? 0) + flow);
  let borrowed = 0;
  let rescue = 0;
  if (cash < 0) {
    borrowed = Math.min(-cash, Math.max(0, roundMoney(limit - debt)));
    rescue = roundMoney(-cash - borrowed);
  } else if (debt > 0) borrowed = -Math.min(debt, roundMoney(cash / 2));
  borrowed = roundMoney(borrowed);
  cash = roundMoney(cash + borrowed + rescue);
  if (rescue > 0) {
    state.rescues[p] = (state.rescues[p] ?? 0) + 1;
    state.goodwill[p] = roundIndex(clamp((state.goodwill[p] ?? 0) + world.group.goodwillRescue, 0, 100));
    report.rescues.push({ provider: p, amount: rescue });
  }
  state.cash[p] = cash;
  state.debt[p] = roundMoney(debt + borrowed);
  report.lines.borrowed[p] = borrowed;
  report.lines.rescue[p] = rescue;
  report.lines.cash[p] = cash;
  report.lines.debt[p] = state.debt[p] ?? 0;
}

function shiftRevenue(turn: Turn, p: number): void {
  const { state, report } = turn;
  for (let age = 3; age > 0; age--) {
    state.recentShare[p * 4 + age] = state.recentShare[p * 4 + age - 1] ?? 0;
  }
  for (let age = REVENUE_KEPT - 1; age > 0; age--)
    state.revenue[p * REVENUE_KEPT + age] = state.revenue[p * REVENUE_KEPT + age - 1] ?? 0;
  state.revenue[p * REVENUE_KEPT] = report.lines.revenue[p] ?? 0;
  state.recentShare[p * 4] = report.share[p] ?? 0;
}
