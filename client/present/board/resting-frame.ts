import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { skyState } from '#shared/rules/weather.ts';
import type { Format } from '../../i18n/format.ts';
import { type BoardView, type CloudGroup, cloudGroups, cloudShares } from './cloud-groups.ts';
import type { BoardFrame, CloudFrame } from './picture.ts';

type Quarter = BoardView['past'][number];

/** The board while people plan: the last public quarter as it ended, or the start. Nothing moves. */
export function restingFrame({ past }: BoardView, scenario: PublicScenario, format: Format): BoardFrame {
  return frameAfter(past.at(-1), scenario, format);
}

/** @param quarter - Undefined for the start. */
export function frameAfter(quarter: Quarter | undefined, scenario: PublicScenario, format: Format): BoardFrame {
  const sky = skyState(quarter?.sky ?? scenario.startSky);
  const steps = chargeSteps(quarter, cloudGroups(scenario));
  return {
    skyBefore: sky,
    sky,
    skyMix: 1,
    front: quarter?.front ?? undefined,
    clouds: cloudShares(scenario, quarter).map((share, index) => restingCloud(share, steps[index] ?? 1, format)),
    rod: { broken: 0, ring: 0 },
    ribbons: [],
    strike: undefined,
    opening: {},
    rain: 0,
    time: 0,
  };
}

/** Charge by cloud as everybody sees it, 1 to 5; nobody is charged at the start. */
export function chargeSteps(quarter: Quarter | undefined, groups: readonly CloudGroup[]): number[] {
  return groups.map(({ providers }) => Math.max(1, ...providers.map((p) => quarter?.chargeStep[p] ?? 1)));
}

function restingCloud(share: number, charge: number, format: Format): CloudFrame {
  return { share, text: shareText(share, format), charge, drift: 0, lit: 0 };
}

/** What a pill says: a share to a tenth of a percent, without its sign. */
export function shareText(share: number, format: Format): string {
  return format.number(share, 1);
}
