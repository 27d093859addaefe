import { isInDeck } from '#shared/rules/events/compiled.ts';
import type { WorldCertificate } from '#shared/rules/government.ts';
import { startRevenue } from '#shared/rules/orders/start-orders.ts';
import { needsWindow } from '#shared/rules/stages/listing.ts';
import type { World, WorldProvince } from '#shared/rules/world.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { LISTING_STEPS, MODES, SEGMENTS } from '#shared/scenario/words.ts';

/**
 * The part of a scenario that everybody may know before the match: names, places, rules of thumb. No path of the
 * future, no event, no odds (DESIGN.md §2.5). Index orders are those of the world.
 */
export function publicScenario(scenario: Scenario, world: World) {
  return {
    id: scenario.id,
    title: scenario.title,
    firstQuarter: world.firstQuarter,
    providers: world.providers.map((one) => {
      const { name, shortName, code, ownership, edge, weakness, group } = scenario.providers[one.id] ?? missing(one.id);
      return {
        id: one.id,
        name,
        shortName,
        code,
        ownership,
        playable: one.playable,
        edge,
        weakness,
        group: group.name,
        /** Operating profit of the group without its cloud, CNY mn a year. */
        groupProfit: one.groupProfitCnyMn,
        startShare: startShare(world, one.id),
        /** Percent of each segment's revenue in the quarter before the first, by segment. */
        segmentShares: one.startSharePct,
      };
    }),
    segments: SEGMENTS.map((id, s) => ({
      id,
      name: scenario.market.segments[id].name,
      description: scenario.market.segments[id].description,
      /** Percent of market revenue in the quarter before the first. */
      startPart: startPart(world, s),
    })),
    /** What the map is and what it is not: it stands wherever the map is exported or explained. */
    mapCaption: scenario.map.caption,
    /** The sky under which the first quarter is planned, 0 to 100. */
    startSky: world.sky[0] ?? 0,
    hubs: world.hubs.map((one) => ({
      id: one.id,
      name: scenario.map.hubs[one.id]?.name ?? one.id,
      province: scenario.map.hubs[one.id]?.province ?? missing(one.id),
      powerPrice: one.powerPrice,
      permits: one.permits,
    })),
    provinces: world.provinces.map((one) => provinceTile(scenario, one)),
    accounts: scenario.keyAccounts.map((one) => ({
      id: one.id,
      name: one.name,
      discountAsked: one.discountAsked.value,
    })),
    certificates: world.certificates.map((one) => certificateCard(scenario, one)),
    stateProgramme: programmeCard(scenario, world),
    ownership: ownershipCard(scenario),
    shareThreshold: world.weather?.shareThreshold,
    complianceMark: world.weather?.complianceMark,
    chargeKept: world.weather?.chargeKept,
    /** Modes in which a strike chance draws anything: elsewhere enforcement comes by dates, odds and answers alone. */
    strikesDrawnIn: MODES.filter((mode) => world.events.some((one) => isInDeck(one, mode))),
    /** What each answer to the group does to its goodwill, points. */
    groupAnswers: world.group.goodwill,
    listing: listingCard(world),
    /** CNY per USD, one rate for the whole story. */
    exchangeRate: scenario.market.exchangeRate.value,
    /** Share of what is owed, a quarter. */
    interest: world.money.interestQuarterly,
    hallUnits: world.capacity.hallUnits,
    quartersToBuild: world.capacity.quartersToBuild,
    programmeQuarters: world.technology.programmeQuarters,
    teams: world.money.teams,
    extraTeams: world.money.extraTeams,
    machines: world.providers.map((one) => one.groupMachines),
    machineSeasons: world.group.machineSeasons,
    presets: Object.entries(scenario.presets).map(([id, { name, description, from, quarters, opens = [] }]) => ({
      id,
      name,
      description,
      from,
      quarters,
      /** The cards of what opens when, by quarter of the match, counted from 1. */
      opens: opens.map(({ quarter, title, why }) => ({ quarter, title, why })),
    })),
  };
}

/** A province as a tile: where it lies on the chart, and its weight in percent of national demand. */
function provinceTile({ map }: Scenario, { id, weight }: WorldProvince) {
  const { name, tile } = map.provinces[id] ?? missing(id);
  return { id, name, column: tile.column, row: tile.row, demandPct: 100 * weight };
}

/** What a certificate opens, in words and figures; its price is in the seat's price list. */
function certificateCard(scenario: Scenario, { id, compliance, rod, attraction, opensBids }: WorldCertificate) {
  const written = scenario.policy.certificates[id];
  return { id, name: written?.name ?? id, text: written?.text ?? '', compliance, rod, attraction, opensBids };
}

/** What the state programme offers and takes; its reserve is nobody's business. */
function programmeCard({ policy }: Scenario, world: World) {
  if (policy.programme === undefined || world.programme === undefined) return undefined;
  const { name, text, counterView, partnerships } = policy.programme;
  const { minimumBid, standingPerDoubling, quarters, revenueTaken, rod, learner } = world.programme;
  return {
    name,
    text,
    counterView,
    minimumBid,
    standingPerDoubling,
    quarters,
    revenueTaken,
    rod,
    /** The public operator whom partners teach, as index. */
    learner,
    partnerships: world.programme.partnerships.map(({ id, segment }) => ({
      id,
      segment,
      name: partnerships[id]?.name ?? id,
      text: partnerships[id]?.text ?? '',
    })),
  };
}

/** The steps of the separate listing: cost as share of quarterly revenue, and what filing and listing need. */
function listingCard({ listing }: World) {
  const { skyLimit, standingNeeded } = listing;
  const steps = LISTING_STEPS.flatMap((id) =>
    id === 'none' ? [] : [{ id, cost: listing.stepCost[id], needsWindow: needsWindow(id) }],
  );
  return { skyLimit, standingNeeded, steps };
}

/** The one assumption about owners, and whether this match plays with it. */
function ownershipCard({ policy }: Scenario) {
  if (policy.ownership === undefined) return undefined;
  const { name, text, on, rod } = policy.ownership;
  return { name, text, on, rod: rod.values };
}

/** Percent of market revenue in the quarter before the first. */
function startShare(world: World, id: string): number {
  const p = world.providers.findIndex((one) => one.id === id);
  const market = world.market.before.reduce((sum, size) => sum + size, 0);
  return (100 * startRevenue(world, p)) / market;
}

function startPart({ market }: World, segment: number): number {
  return (100 * (market.before[segment] ?? 0)) / market.before.reduce((sum, size) => sum + size, 0);
}

export type PublicScenario = ReturnType<typeof publicScenario>;

function missing(id: string): never {
  throw new RangeError(`${id} is in the world but not in the scenario`);
}
