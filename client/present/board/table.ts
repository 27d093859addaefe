import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { type SkyState, skyState } from '#shared/rules/weather.ts';
import { darkerFrom } from '../front.ts';
import { shareChange } from '../share-change.ts';
import { type BoardView, cloudGroups, cloudShares } from './cloud-groups.ts';
import { type Halls, hallsByHub } from './hub-look.ts';
import { provinceDemand, provinceShare } from './provinces.ts';
import { chargeSteps } from './resting-frame.ts';

/** The board's facts as figures: the map as a table, and the board of whoever listens to it. */
export type BoardTable = {
  readonly sky: SkyState;
  /** The quarter in which the sky gets darker, since year 0; undefined where no front is in sight. */
  readonly darkerFrom: number | undefined;
  readonly provinces: readonly ProvinceRow[];
  readonly clouds: readonly CloudRow[];
};

export type ProvinceRow = {
  readonly province: number;
  /** Percent of all demand. */
  readonly demand: number;
  /** Who has most of it, and the own share of it in percent; undefined before the first quarter or on a wall. */
  readonly leader: number | undefined;
  readonly ownShare: number | undefined;
  readonly hub: number | undefined;
  readonly halls: Halls | undefined;
};

export type CloudRow = {
  readonly code: string;
  readonly providers: readonly number[];
  readonly own: boolean;
  readonly share: number;
  /** Points since the quarter before, as both shares are written; undefined before the first. */
  readonly change: number | undefined;
  /** 1 to 5. */
  readonly charge: number;
};

export function boardTable(view: BoardView, scenario: PublicScenario): BoardTable {
  const last = view.past.at(-1);
  const dark = darkerFrom(view.past);
  return {
    sky: skyState(last?.sky ?? scenario.startSky),
    darkerFrom: dark === undefined ? undefined : scenario.firstQuarter + dark,
    provinces: provinceRows(view, scenario),
    clouds: cloudRows(view, scenario),
  };
}

function provinceRows(view: BoardView, scenario: PublicScenario): ProvinceRow[] {
  const demand = provinceDemand(view, scenario);
  const halls = hallsByHub(view, scenario);
  return scenario.provinces.map(({ id, demandPct }, province) => {
    const hub = scenario.hubs.findIndex((one) => one.province === id);
    return {
      province,
      demand: demandPct,
      leader: demand[province]?.leader,
      ownShare: view.own === undefined ? undefined : provinceShare(view, scenario, province, view.own.provider),
      hub: hub < 0 ? undefined : hub,
      halls: halls[hub],
    };
  });
}

function cloudRows({ own, past }: BoardView, scenario: PublicScenario): CloudRow[] {
  const groups = cloudGroups(scenario);
  const now = cloudShares(scenario, past.at(-1));
  const before = cloudShares(scenario, past.at(-2));
  const charge = chargeSteps(past.at(-1), groups);
  return groups.map(({ code, providers }, cloud) => ({
    code,
    providers,
    own: own !== undefined && providers.includes(own.provider),
    share: now[cloud] ?? 0,
    change: past.length === 0 ? undefined : shareChange(before[cloud] ?? 0, now[cloud] ?? 0),
    charge: charge[cloud] ?? 1,
  }));
}
