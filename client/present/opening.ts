import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { LeverGroup } from '#shared/scenario/words.ts';
import { groupDoes } from './finance.ts';

/** Which groups of levers stand in which tab of the orders. */
const TAB_GROUPS = {
  sell: ['prices-online', 'prices-regulated', 'teams', 'extra-teams'],
  build: ['halls', 'machines', 'retire'],
  research: ['research-focus', 'research-budget'],
  government: ['partnerships', 'certificates', 'posture'],
  finance: ['group', 'listing'],
} as const satisfies Record<string, readonly LeverGroup[]>;

export type TabOfGroups = keyof typeof TAB_GROUPS;

type Opening = Pick<SeatView, 'opens' | 'quarter' | 'from'>;
type Tabs = Opening & Pick<SeatView, 'own'>;

export function isOpen({ opens }: Pick<SeatView, 'opens'>, group: LeverGroup): boolean {
  return opens.open.includes(group);
}

/** The quarter, as index, in which a closed group of levers opens; undefined where it never does in this match. */
export function opensIn({ opens }: Pick<SeatView, 'opens'>, group: LeverGroup): number | undefined {
  return opens.next.find((one) => one.group === group)?.quarter;
}

export type TabOpening = {
  /** Whether anything in the tab can be set. */
  readonly open: boolean;
  /** The quarter, as index, in which its first lever opens; undefined where none will. */
  readonly opensIn: number | undefined;
  /** Whether a lever of it that can be seen came with this quarter; at the start all are new, which is no news. */
  readonly fresh: boolean;
};

export function tabOpening({ opens, quarter, from, own }: Tabs, tab: TabOfGroups): TabOpening {
  const groups: readonly LeverGroup[] = TAB_GROUPS[tab];
  const coming = opens.next.filter((one) => groups.includes(one.group)).map((one) => one.quarter);
  // the answer to the group stands there only while the group asks
  const seen = opens.opened.filter((group) => group !== 'group' || groupDoes(own) === 'asks');
  return {
    open: groups.some((group) => opens.open.includes(group)),
    opensIn: coming.length === 0 ? undefined : Math.min(...coming),
    fresh: quarter > from && seen.some((group) => groups.includes(group)),
  };
}

/** The cards that say what opened with this quarter, and why now. */
export function openingCards({ opens, quarter, from }: Opening, { presets }: Pick<PublicScenario, 'presets'>) {
  if (!opens.gradual) return [];
  const steps = presets.find((one) => one.id === opens.preset)?.opens ?? [];
  return steps.filter((step) => step.quarter === quarter - from + 1);
}
