import type { Preset } from '#shared/scenario/format/presets.ts';
import { LEVER_GROUPS, type LeverGroup, SEGMENT_GROUPS, type Segment } from '#shared/scenario/words.ts';
import type { Match } from './match.ts';

/** Which groups of levers open in which quarter, as index; null where everything is open. */
export type Schedule = readonly { readonly quarter: number; readonly levers: readonly LeverGroup[] }[] | null;

type Scheduled = Pick<Match, 'opens' | 'quarter'>;

/** A preset's schedule, counted from the first quarter that people plan, whichever that is. */
export function scheduleOf({ opens }: Pick<Preset, 'opens'>, from: number): Schedule {
  if (opens === undefined) return null;
  return opens.map(({ quarter, levers }) => ({ quarter: from + quarter - 1, levers }));
}

/** The groups of levers that are open in the match's quarter, in the order of the list. */
export function openGroups({ opens, quarter }: Scheduled): LeverGroup[] {
  if (opens === null) return [...LEVER_GROUPS];
  const open = opens.filter((step) => step.quarter <= quarter).flatMap((step) => step.levers);
  return LEVER_GROUPS.filter((group) => open.includes(group));
}

const BY_PATH: Readonly<Record<string, LeverGroup>> = {
  'sell.teams': 'teams',
  'sell.extraTeams': 'extra-teams',
  'build.begin': 'halls',
  'build.groupMachines': 'machines',
  'build.retire': 'retire',
  'research.focus': 'research-focus',
  'research.budgetCnyMn': 'research-budget',
  'government.bids': 'partnerships',
  'government.certificates': 'certificates',
  'government.posture': 'posture',
  'finance.group': 'group',
  'finance.listing': 'listing',
};

/** The group of a lever; undefined for answers, which no schedule closes, and for what is no lever. */
export function groupOfLever(lever: string): LeverGroup | undefined {
  const [part, name, id] = lever.split('.');
  if (part === 'sell' && name === 'price') return isOnline(id) ? 'prices-online' : 'prices-regulated';
  return BY_PATH[`${part}.${name}`];
}

function isOnline(id: string | undefined): boolean {
  return SEGMENT_GROUPS.online.some((one: Segment) => one === id);
}

/** Why a lever cannot be set now; undefined where it can. */
export type LeverClosed = {
  readonly code: 'LEVER_CLOSED';
  readonly lever: string;
  /** The quarter in which it opens, as index; null where it never does in this match. */
  readonly opens: number | null;
};

export function closedLever(match: Scheduled, lever: string): LeverClosed | undefined {
  const group = groupOfLever(lever);
  if (group === undefined || openGroups(match).includes(group)) return undefined;
  return { code: 'LEVER_CLOSED', lever, opens: opening(match, group) ?? null };
}

function opening({ opens }: Scheduled, group: LeverGroup): number | undefined {
  return opens?.find((step) => step.levers.includes(group))?.quarter;
}

/** What a team is told of the schedule. */
export type OpensView = {
  /** False where everything is open, from the start or on request. */
  readonly gradual: boolean;
  readonly preset: string;
  readonly open: readonly LeverGroup[];
  /** What is still closed and will open, with its quarter as index. */
  readonly next: readonly { readonly group: LeverGroup; readonly quarter: number }[];
  /** What opened with this quarter. */
  readonly opened: readonly LeverGroup[];
};

export function opensView(match: Scheduled & Pick<Match, 'preset' | 'until'>): OpensView {
  const { opens, quarter, until, preset } = match;
  const steps = opens ?? [];
  return {
    gradual: opens !== null,
    preset,
    open: openGroups(match),
    next: steps
      .filter((step) => step.quarter > quarter && step.quarter < until)
      .flatMap((step) => step.levers.map((group) => ({ group, quarter: step.quarter }))),
    opened: steps.filter((step) => step.quarter === quarter).flatMap((step) => step.levers),
  };
}
