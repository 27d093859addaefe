import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Posture } from '#shared/scenario/words.ts';
import type { Format } from '../../i18n/format.ts';
import { type BoardView, cloudGroups } from './cloud-groups.ts';
import { demandClasses } from './demand-class.ts';
import { type Halls, hallsByHub, hubLook } from './hub-look.ts';
import type { BoardCloud, BoardModel, BoardTile } from './picture.ts';
import { provinceDemand } from './provinces.ts';

/**
 * What there is on the board in this quarter.
 *
 * @param posture - The own posture as it is drafted: the rod counts it.
 */
export function boardModel(
  view: BoardView,
  scenario: PublicScenario,
  format: Format,
  posture: Posture = 'quiet',
): BoardModel {
  return {
    tiles: boardTiles(view, scenario, format),
    clouds: boardClouds(view, scenario, format),
    rod: ownRod(view, scenario, posture),
    language: format.language,
  };
}

function boardTiles(view: BoardView, scenario: PublicScenario, format: Format): BoardTile[] {
  const classes = demandClasses(scenario.provinces.map((one) => one.demandPct));
  const demand = provinceDemand(view, scenario);
  const halls = hallsByHub(view, scenario);
  return scenario.provinces.map(({ id, name, column, row, demandPct }, index) => {
    const hub = scenario.hubs.findIndex((one) => one.province === id);
    const here = halls[hub];
    const leader = scenario.providers[demand[index]?.leader ?? -1];
    return {
      id,
      name: format.text(name),
      column,
      row,
      demandClass: classes[index] ?? 0,
      hub: here === undefined ? undefined : hubLook(here),
      demandText: lines(format.percent(demandPct), leader === undefined ? '' : format.text(leader.shortName)),
      hubText: here === undefined ? undefined : hubText(here, format),
    };
  });
}

/** Halls that stand over halls on their way, one figure a line. */
function hubText({ standing, underway }: Halls, format: Format): string {
  return lines(format.number(standing), underway > 0 ? format.signed(underway) : '');
}

/** Short lines that stand over each other on a tile. */
function lines(...all: readonly string[]): string {
  return all.filter((one) => one !== '').join('\n');
}

function boardClouds({ own }: BoardView, scenario: PublicScenario, format: Format): BoardCloud[] {
  return cloudGroups(scenario).map(({ code, providers }) => ({
    code,
    name: format.list(providers.map((p) => format.text(scenario.providers[p]?.name))),
    own: own !== undefined && providers.includes(own.provider),
  }));
}

/** The rod stands where the own halls are: at the largest hub, or the first where there is none. */
export function ownRod(view: BoardView, scenario: PublicScenario, posture: Posture): BoardModel['rod'] {
  const height = view.own?.outlook?.[posture].rod;
  if (height === undefined) return undefined;
  const standing = hallsByHub(view, scenario).map((one) => one.standing);
  const hub = scenario.hubs[standing.indexOf(Math.max(...standing))];
  return {
    tile: Math.max(
      0,
      scenario.provinces.findIndex((one) => one.id === hub?.province),
    ),
    height,
  };
}
