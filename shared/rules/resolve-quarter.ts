import type { Seed } from '#shared/kernel/luck.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { type Mode, SEGMENTS } from '#shared/scenario/words.ts';
import { LINES, type Line, type QuarterReport } from './report.ts';
import { customersChoose } from './stages/choose.ts';
import { closeQuarter } from './stages/close-quarter.ts';
import { enforcement } from './stages/enforcement.ts';
import { eventsAndWeather } from './stages/events.ts';
import { hallsArrive } from './stages/halls.ts';
import { keyAccounts } from './stages/key-accounts.ts';
import { accounts } from './stages/money.ts';
import { ordersOpened } from './stages/orders-opened.ts';
import { revenue } from './stages/revenue.ts';
import { spillOver } from './stages/spill.ts';
import { technologyAndTrust } from './stages/technology.ts';
import { useOfCapacity } from './stages/use.ts';
import { utility } from './stages/utility.ts';
import type { WorldState } from './state.ts';
import type { Anchoring, Turn } from './turn.ts';
import { workspaceOf } from './workspace.ts';
import type { World } from './world.ts';

/**
 * Raise it whenever the same state, orders and seed give another result: old matches then replay from their facts
 * instead of being computed again. See shared/CHANGELOG.md.
 */
export const RULES_VERSION = 4;

/** The stages of a quarter, in the order in which they happen (SPEC). */
const STAGES: readonly (readonly [string, (turn: Turn) => void])[] = [
  ['events and weather', eventsAndWeather],
  ['orders opened', ordersOpened],
  ['enforcement', enforcement],
  ['utility', utility],
  ['customers choose', customersChoose],
  ['key accounts', keyAccounts],
  ['spill-over', spillOver],
  ['revenue', revenue],
  ['use of capacity', useOfCapacity],
  ['accounts', accounts],
  ['technology and trust', technologyAndTrust],
  ['halls arrive', hallsArrive],
  ['close', closeQuarter],
];

export type QuarterInput = {
  readonly state: Readonly<WorldState>;
  /** By provider index; a seat without orders is an aggregate. Already checked: what cannot be carried out is not in it. */
  readonly orders: readonly (Orders | undefined)[];
  readonly seed: Seed;
  readonly mode: Mode;
  readonly anchoring?: Anchoring;
};

export type Resolved = { readonly state: WorldState; readonly report: QuarterReport };

/**
 * Resolves one quarter: the same world, state, orders, seed and mode give the same bytes on every machine. Never
 * changes its input.
 *
 * @throws RangeError when a number in the new state is not finite: a scenario passed its check and should not have.
 */
export function resolveQuarter(world: World, input: QuarterInput): Resolved {
  const turn: Turn = {
    world,
    before: input.state,
    state: copyState(input.state),
    orders: input.orders,
    seed: input.seed,
    mode: input.mode,
    work: workspaceOf(world),
    report: emptyReport(world, input.state.quarter),
    anchoring: input.anchoring,
  };
  for (const [, stage] of STAGES) stage(turn);
  assertFinite(turn.state);
  return { state: turn.state, report: turn.report };
}

/** A copy one level deep is a whole copy: arrays of numbers are sliced, lists of small objects are never edited. */
function copyState(state: Readonly<WorldState>): WorldState {
  const copy = { ...state } as Record<string, unknown>;
  for (const key in copy) {
    const value = copy[key];
    if (Array.isArray(value)) copy[key] = value.slice();
    else if (typeof value === 'object' && value !== null) copy[key] = { ...value };
  }
  return copy as WorldState;
}

function emptyReport(world: World, quarter: number): QuarterReport {
  const P = world.providers.length;
  const S = SEGMENTS.length;
  const H = world.hubs.length;
  const zeros = (length: number) => new Array<number>(length).fill(0);
  const lines = Object.fromEntries(LINES.map((line) => [line, zeros(P)])) as Record<Line, number[]>;
  return {
    quarter,
    sky: 0,
    front: null,
    market: 0,
    share: zeros(P),
    segmentRevenue: zeros(S * P),
    classRevenue: zeros(world.classes.length * P),
    price: zeros(S * P),
    effort: zeros(S * P),
    contested: zeros(S),
    outside: zeros(S),
    won: zeros(S * P),
    turnedAway: zeros(P),
    hallsBegun: zeros(P * H),
    hallsArrived: zeros(P * H),
    use: zeros(P),
    peakUse: zeros(P),
    lines,
    events: [],
    accounts: [],
    listing: [],
    rescues: [],
    outlook: [],
    strikes: [],
    touches: [],
    partnerships: [],
  };
}

const NUMBER_LISTS = [
  'book',
  'bookPrice',
  'cash',
  'debt',
  'quality',
  'trustPrivate',
  'standing',
  'exposure',
  'charge',
  'units',
] as const;

function assertFinite(state: WorldState): void {
  for (const key of NUMBER_LISTS) {
    for (const value of state[key]) {
      if (!Number.isFinite(value)) throw new RangeError(`${key} is not finite in quarter ${state.quarter - 1}`);
    }
  }
}
