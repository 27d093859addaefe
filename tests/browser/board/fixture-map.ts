import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { BoardModel, BoardTile, HubLook } from '../../../client/present/board/picture.ts';
import { ROOT } from '../../../server/build.ts';

type Language = BoardModel['language'];
type Province = { name: Record<Language, string>; tile: { column: number; row: number } };

const FILE = join(ROOT, 'assets/scenarios/how-china-killed-alibabas-cloud/map.yaml');
const LEAST = ['HL', 'JL', 'NM', 'NX', 'XJ', 'QH', 'GS', 'XZ', 'HI'];
const MOST = ['BJ', 'SH', 'JS', 'ZJ', 'GD'];
const HALLS: Record<string, HubLook> = {
  NM: 'one-building',
  NX: 'building',
  HE: 'two',
  GS: 'site',
  SC: 'one',
  GZ: 'one',
  SH: 'campus',
  GD: 'two',
};

/** The scenario's tiles in its order, with demand and halls as in the look book's pictures. */
export function mapTiles(language: Language): BoardTile[] {
  const { map } = parse(readFileSync(FILE, 'utf8')) as { map: { provinces: Record<string, Province> } };
  return Object.entries(map.provinces).map(([id, { name, tile }], index) => ({
    id,
    name: name[language],
    column: tile.column,
    row: tile.row,
    demandClass: LEAST.includes(id) ? 0 : MOST.includes(id) ? 4 : 1 + (index % 3),
    hub: HALLS[id],
    demandText: String(12 + ((index * 37) % 240)),
    hubText: HALLS[id] === undefined ? undefined : '24 MW',
  }));
}
