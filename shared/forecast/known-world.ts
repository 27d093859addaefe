import { solveBrand } from '#shared/rules/anchors/brand.ts';
import type { ProgrammeRules } from '#shared/rules/government.ts';
import type { Persona, World, WorldClass } from '#shared/rules/world.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';

/** Nobody's taste: how the computer plays a seat is no business of its rivals. */
const NOBODY: Persona = {
  appetite: 0,
  priceLeeway: 0,
  priceStep: 0,
  research: 1,
  peakUse: 1,
  expansion: 0,
  growth: 0,
  reserve: 0,
  caution: 0,
  voice: 0,
  loyalty: 0,
  bids: 0,
};

/**
 * The rulebook: everything of a world that anybody may know (SPEC FOR1). Rules, map, start values; of every path over
 * quarters its first value, held; no event, no luck, no history, no taste, and nothing that was solved from them. Two
 * worlds that differ only in their secrets have the same rulebook, byte for byte. Key accounts are left out: how they
 * choose is theirs.
 */
export function knownWorld(world: World): World {
  const known = byWorld.get(world);
  if (known !== undefined) return known;
  const fresh = makeKnownWorld(world);
  byWorld.set(world, fresh);
  return fresh;
}

const byWorld = new WeakMap<World, World>();

function makeKnownWorld(world: World): World {
  const Q = world.quarters;
  const flat = (first: number | undefined) => new Array<number>(Q).fill(first ?? 0);
  const { market, anchors } = world;
  const demand = new Array<readonly number[]>(Q).fill(market.before).flat();
  const bare: World = {
    id: world.id,
    firstQuarter: world.firstQuarter,
    quarters: Q,
    providers: world.providers.map((one) => ({ ...one, residual: flat(0), persona: NOBODY })),
    hubs: world.hubs,
    ...regrouped(world),
    market: {
      segments: market.segments,
      before: market.before,
      demand,
      statePreference: new Array<readonly number[]>(Q).fill(market.statePreference.slice(0, SEGMENTS.length)).flat(),
    },
    capacity: world.capacity,
    money: { ...world.money, compliance: flat(world.money.compliance[0]) },
    group: world.group,
    listing: world.listing,
    technology: world.technology,
    choice: { ...world.choice, noise: 0 },
    reference: world.reference,
    accounts: [],
    sky: flat(world.sky[0]),
    standingDrift: world.standingDrift,
    weather: world.weather,
    certificates: world.certificates,
    programme: world.programme && withoutOffers(world.programme),
    scoring: world.scoring,
    events: [],
    history: [],
    anchors: {
      brand: [],
      reference: [],
      demand,
      unitRunningCost: anchors.unitRunningCost,
      startUnits: anchors.startUnits,
      startUnderway: world.providers.map(() => 0),
      startReliability: anchors.startReliability,
      halls: [],
      support: [],
    },
  };
  return { ...bare, anchors: { ...bare.anchors, brand: solveBrand(bare, bare.anchors.startReliability) } };
}

/** Who may win, and when something is offered, is told quarter by quarter. */
function withoutOffers(programme: ProgrammeRules): ProgrammeRules {
  return {
    ...programme,
    reserve: 0,
    reserveSpread: 0,
    partnerships: programme.partnerships.map(({ id, segment }) => ({ id, segment, offered: [] })),
  };
}

/** The world's classes also tell apart what events strike: here provinces of equal distances are one class. */
function regrouped(world: World): Pick<World, 'provinces' | 'classes'> {
  const found = new Map<string, { index: number; weight: number; km: readonly number[]; provinces: string[] }>();
  const provinces = world.provinces.map(({ id, classIndex, weight }) => {
    const km = world.classes[classIndex]?.km ?? [];
    const key = km.join(' ');
    const own = found.get(key) ?? { index: found.size, weight: 0, km, provinces: [] };
    own.weight += weight;
    own.provinces.push(id);
    found.set(key, own);
    return { id, classIndex: own.index, weight };
  });
  const classes: WorldClass[] = [...found.values()].map(({ index: _, ...one }) => one);
  return { provinces, classes };
}
