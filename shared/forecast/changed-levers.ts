import { type LeverValue, readLever, writeLever } from '#shared/rules/orders/levers.ts';
import type { PriceList } from '#shared/rules/orders/spending.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { GROUP_ANSWERS, POSTURES, QUALITIES, SEGMENTS } from '#shared/scenario/words.ts';
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
  readonly changes: readonly LeverChange[];
  readonly orders: Orders;
};

/** A step of a price that can be felt and does not turn the business over. */
const PRICE_STEP = 0.05;

/** The same orders with one thing done otherwise, by a sensible step; whether they are legal is asked elsewhere. */
export function changedOrders(guess: Guess, orders: Orders, prices: PriceList, base: ForecastRun): ChangedOrders[] {
  const change = (kind: TryKind, to: Readonly<Record<string, LeverValue>>) => changed(orders, kind, to);
  return [
    ...SEGMENTS.flatMap((id) =>
      [-1, 1].flatMap((sign) => {
        const price = Math.round(100 * orders.sell.price[id] * (1 + sign * PRICE_STEP)) / 100;
        return change('price', { [`sell.price.${id}`]: price });
      }),
    ),
    ...teams(guess, orders, base, change),
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

type Change = (kind: TryKind, to: Readonly<Record<string, LeverValue>>) => ChangedOrders[];

/** None where nothing would change, or where a value is beyond its range. */
function changed(orders: Orders, kind: TryKind, to: Readonly<Record<string, LeverValue>>): ChangedOrders[] {
  let now = orders;
  const changes: LeverChange[] = [];
  for (const [lever, value] of Object.entries(to)) {
    const from = readLever(orders, lever) ?? (typeof value === 'boolean' ? false : 0);
    const written = writeLever(now, lever, value);
    if (!written.ok || from === value) return [];
    now = written.value;
    changes.push({ lever, from, to: value });
  }
  return changes.length === 0 ? [] : [{ kind, changes, orders: now }];
}

/** A team moves from where each of them won least to where each won most; one is hired for there, or let go from here. */
function teams({ seat }: Guess, { sell }: Orders, base: ForecastRun, change: Change): ChangedOrders[] {
  const won = base.reports[0]?.won ?? [];
  const P = base.reports[0]?.share.length ?? 0;
  const perTeam = SEGMENTS.map((id, s) => ({ id, won: (won[s * P + seat] ?? 0) / Math.max(1, sell.teams[id]) }));
  const ordered = perTeam.sort((a, b) => b.won - a.won);
  const most = ordered[0]?.id ?? SEGMENTS[0];
  const least = ordered.findLast(({ id }) => sell.teams[id] > 0)?.id;
  const more = { [`sell.teams.${most}`]: sell.teams[most] + 1 };
  const hired = change('teamMore', { 'sell.extraTeams': sell.extraTeams + 1, ...more });
  if (least === undefined) return hired;
  const less = { [`sell.teams.${least}`]: sell.teams[least] - 1 };
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
