import {
  GROUPS,
  groupedPrice,
  groupedTeams,
  setGroupedPrice,
  setGroupedTeams,
} from '#shared/rules/orders/grouped-levers.ts';
import { type LeverValue, readLever, writeLever } from '#shared/rules/orders/levers.ts';
import type { PriceList } from '#shared/rules/orders/spending.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { GROUP_ANSWERS, POSTURES, QUALITIES, SEGMENT_GROUPS, SEGMENTS, type Segment } from '#shared/scenario/words.ts';
import type { ForecastRun } from './forecast.ts';
import type { Guess } from './guess-state.ts';

/** What kind of step a try is: it decides by which sentence it is told. */
export type TryKind =
  | 'price'
  | 'teamMoved'
  | 'teamMore'
  | 'teamLess'
  | 'hall'
  | 'noHalls'
  | 'programme'
  | 'budget'
  | 'posture'
  | 'certificate'
  | 'certificateDropped'
  | 'group';

export type LeverChange = { readonly lever: string; readonly from: LeverValue; readonly to: LeverValue };
export type ChangedOrders = {
  readonly kind: TryKind;
  /** Where the segments of a group are set together, all of the group: also those that happen to stay. */
  readonly changes: readonly LeverChange[];
  readonly grouped?: true;
  readonly orders: Orders;
};

/** A step of a price that can be felt and does not turn the business over. */
const PRICE_STEP = 0.05;

/**
 * The same orders with one thing done otherwise, by a sensible step; whether they are legal is asked elsewhere.
 *
 * @param placedAs - Where prices and teams are set for groups of segments: the orders by which a group's teams are
 *   placed among its segments.
 */
export function changedOrders(
  guess: Guess,
  orders: Orders,
  prices: PriceList,
  base: ForecastRun,
  placedAs?: Orders,
): ChangedOrders[] {
  const change: Change = (kind, to) => changed(orders, kind, to);
  const places = placedAs === undefined ? segmentPlaces(orders) : groupPlaces(orders, placedAs);
  const sell: Change = (kind, to) => (placedAs === undefined ? change(kind, to) : changedTogether(orders, kind, to));
  return [
    ...places.flatMap(({ price, priced }) =>
      [-1, 1].flatMap((sign) => sell('price', priced(Math.round(price * (1 + sign * PRICE_STEP))))),
    ),
    ...teams(guess, orders, base, { places, change: sell }),
    ...halls(guess, orders, change),
    ...research(guess, orders, prices, change),
    ...POSTURES.flatMap((posture) => change('posture', { 'government.posture': posture })),
    ...guess.world.certificates.flatMap(({ id }) => {
      const bought = orders.government.certificates[id] === true;
      return change(bought ? 'certificateDropped' : 'certificate', { [`government.certificates.${id}`]: !bought });
    }),
    ...group(guess, change),
  ];
}

type Levers = Readonly<Record<string, LeverValue>>;
type Change = (kind: TryKind, to: Levers) => ChangedOrders[];

/** What has a price and teams of its own: a segment, or a group of them that is set as one. */
type Place = {
  readonly segments: readonly Segment[];
  /** Index, 100 for the own start price. */
  readonly price: number;
  readonly priced: (index: number) => Levers;
  readonly teams: number;
  readonly staffed: (teams: number) => Levers;
};

function segmentPlaces({ sell }: Orders): Place[] {
  return SEGMENTS.map((id) => ({
    segments: [id],
    price: 100 * sell.price[id],
    priced: (index) => ({ [`sell.price.${id}`]: index / 100 }),
    teams: sell.teams[id],
    staffed: (teams) => ({ [`sell.teams.${id}`]: teams }),
  }));
}

function groupPlaces(orders: Orders, placedAs: Orders): Place[] {
  const levers = (changes: ReturnType<typeof setGroupedPrice>) =>
    Object.fromEntries(changes.map(({ lever, value }) => [lever, value]));
  return GROUPS.map((group) => ({
    segments: SEGMENT_GROUPS[group],
    price: groupedPrice(orders, group),
    priced: (index) => levers(setGroupedPrice(group, index)),
    teams: groupedTeams(orders, group),
    staffed: (teams) => levers(setGroupedTeams(group, teams, placedAs)),
  }));
}

/** None where nothing would change, or where a value is beyond its range. */
function changed(orders: Orders, kind: TryKind, to: Levers): ChangedOrders[] {
  let now = orders;
  const changes: LeverChange[] = [];
  for (const [lever, value] of Object.entries(to)) {
    const from = readLever(orders, lever) ?? (typeof value === 'boolean' ? false : 0);
    const written = writeLever(now, lever, value);
    if (!written.ok) return [];
    now = written.value;
    changes.push({ lever, from, to: value });
  }
  return changes.some((one) => one.from !== one.to) ? [{ kind, changes, orders: now }] : [];
}

function changedTogether(orders: Orders, kind: TryKind, to: Levers): ChangedOrders[] {
  return changed(orders, kind, to).map((one) => ({ ...one, grouped: true }));
}

/** A team moves from where each of them won least to where each won most; one is hired for there, or let go from here. */
function teams(
  { seat }: Guess,
  { sell }: Orders,
  base: ForecastRun,
  { places, change }: { places: readonly Place[]; change: Change },
): ChangedOrders[] {
  const won = base.reports[0]?.won ?? [];
  const P = base.reports[0]?.share.length ?? 0;
  const wonIn = (id: Segment) => won[SEGMENTS.indexOf(id) * P + seat] ?? 0;
  const perTeam = (one: Place) => one.segments.reduce((sum, id) => sum + wonIn(id), 0) / Math.max(1, one.teams);
  const ordered = [...places].sort((a, b) => perTeam(b) - perTeam(a));
  const most = ordered[0];
  const least = ordered.findLast((one) => one.teams > 0);
  if (most === undefined) return [];
  const more = most.staffed(most.teams + 1);
  const hired = change('teamMore', { 'sell.extraTeams': sell.extraTeams + 1, ...more });
  if (least === undefined) return hired;
  const less = least.staffed(least.teams - 1);
  return [
    ...(least === most ? [] : change('teamMoved', { ...less, ...more })),
    ...hired,
    ...(sell.extraTeams > 0 ? change('teamLess', { 'sell.extraTeams': sell.extraTeams - 1, ...less }) : []),
  ];
}

/** One more hall where most of the own stand and another may be begun, or none at all. */
function halls({ world, state, seat }: Guess, { build }: Orders, change: Change): ChangedOrders[] {
  const H = world.hubs.length;
  const open = world.hubs
    .map(({ id, permits }, h) => ({ id, permits, units: state.units[seat * H + h] ?? 0 }))
    .filter(({ id, permits }) => (build.begin[id] ?? 0) < permits)
    .sort((a, b) => b.units - a.units)[0];
  const begun = Object.entries(build.begin).filter(([, count]) => count > 0);
  return [
    ...(open === undefined ? [] : change('hall', { [`build.begin.${open.id}`]: (build.begin[open.id] ?? 0) + 1 })),
    ...change('noHalls', Object.fromEntries(begun.map(([id]) => [`build.begin.${id}`, 0]))),
  ];
}

/** A budget closer to what keeps up than this is what keeps up. */
const NEAR_NORMAL = 0.02;

function research(
  { state, seat }: Guess,
  { research: { focus, budgetCnyMn } }: Orders,
  { normalResearch }: PriceList,
  change: Change,
): ChangedOrders[] {
  const idle = focus === 'none' && (state.programme[seat] ?? -1) < 0;
  const differs = Math.abs(budgetCnyMn - normalResearch) > NEAR_NORMAL * normalResearch;
  return [
    ...(idle ? QUALITIES.flatMap((quality) => change('programme', { 'research.focus': quality })) : []),
    ...(differs ? change('budget', { 'research.budgetCnyMn': normalResearch }) : []),
  ];
}

/** Only where the group asks is anything answered. */
function group({ world, state, seat }: Guess, change: Change): ChangedOrders[] {
  const support = world.anchors.support[state.quarter * world.providers.length + seat] ?? 0;
  return support < 0 ? GROUP_ANSWERS.flatMap((answer) => change('group', { 'finance.group': answer })) : [];
}
