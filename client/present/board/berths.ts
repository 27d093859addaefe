import { ROW_PITCH } from './hex.ts';
import type { BoardCloud, Place } from './picture.ts';

/** The bay in the east: the own cloud's, or where nobody is at home the largest one's. In widths of a tile. */
const EAST = berth(6.9, 3.7);
/** Where the cloud that the bay was drawn for goes when somebody else is at home. */
const SOUTH_EAST = berth(6.3, 7);
const HOST = 'ALI';

const BERTHS: Readonly<Record<string, Place>> = {
  TYC: berth(3.9, -0.1),
  BAI: berth(6, 2.1),
  AWS: berth(1.2, 1.4),
  OTH: berth(-0.2, 5.5),
  TEN: berth(5.6, 7),
  HUA: berth(4.3, 7.5),
};

/** For codes that no picture has drawn: around the coast, from the west. */
const COAST = [berth(0.4, 6.6), berth(1.2, 7.4), berth(0.4, 0.6), berth(2.2, 0), berth(4.8, 0), berth(5.6, 6.2)];

/** Where each cloud would like to moor, in widths of a tile from the land's origin; nearest free water is found later. */
export function berths(clouds: readonly Pick<BoardCloud, 'code' | 'own'>[]): Place[] {
  const home = clouds.some((one) => one.own) ? undefined : HOST;
  return clouds.map(({ code, own }, index) => {
    if (own || code === home) return EAST;
    if (code === HOST) return SOUTH_EAST;
    return BERTHS[code] ?? COAST[index % COAST.length] ?? EAST;
  });
}

function berth(x: number, row: number): Place {
  return { x, y: row * ROW_PITCH };
}
