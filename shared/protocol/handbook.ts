import { startRevenue } from '#shared/rules/orders/start-orders.ts';
import type { World } from '#shared/rules/world.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { QUALITIES, SEGMENTS } from '#shared/scenario/words.ts';
import { figureOf, type HandbookFigure, one, ruleFigures } from './handbook-figures.ts';

/**
 * What players may read up: the figures of the rules with their origins, the state of things at the start, the named
 * assumptions, and the sources that these cite. No path of the future, no event, no odds and no reserve (DESIGN.md §2.5);
 * two scenarios that differ only in those have the same handbook.
 */
export function handbookOf(scenario: Scenario, world: World) {
  const { id, title, after, map, policy } = scenario;
  const told = {
    id,
    title,
    after,
    mapCaption: map.caption,
    figures: ruleFigures(scenario),
    segments: segmentsOf(scenario, world),
    providers: providersOf(scenario, world),
    certificates: Object.entries(policy.certificates).map(([id, written]) => ({
      id,
      name: written.name,
      text: written.text,
      price: figureOf(written.price),
      upkeep: figureOf(written.upkeep),
      rod: figureOf(written.rod),
      compliance: figureOf(written.compliance),
    })),
    hubs: Object.entries(map.hubs).map(([id, written]) => ({
      id,
      name: written.name,
      powerPrice: figureOf(written.powerPrice),
      permits: figureOf(written.permits),
    })),
    ownership: policy.ownership && { name: policy.ownership.name, text: policy.ownership.text },
    programme: policy.programme && {
      name: policy.programme.name,
      text: policy.programme.text,
      counterView: policy.programme.counterView,
      sources: keysOf(policy.programme.source),
    },
  };
  return { ...told, sources: sourcesOf(scenario, keysIn(told)), claims: claimsOf(scenario) };
}

/** What the text behind the story says, and what the record says. Each has its sources beside it. */
function claimsOf(scenario: Scenario) {
  return (scenario.claims ?? []).map(({ id, claim, verdict, note, source }) => ({
    id,
    claim,
    verdict,
    note,
    sources: sourcesOf(scenario, keysOf(source)),
  }));
}

export type Handbook = ReturnType<typeof handbookOf>;

function segmentsOf({ market }: Scenario, world: World) {
  const total = world.market.before.reduce((sum, size) => sum + size, 0);
  return SEGMENTS.map((id, s) => {
    const { name, description, contractMonths, priceElasticity, renewal } = market.segments[id];
    return {
      id,
      name,
      description,
      startPart: one({ ...market.mix, unit: 'percent' }, (100 * (world.market.before[s] ?? 0)) / total),
      contractMonths: figureOf(contractMonths),
      priceElasticity: figureOf(priceElasticity),
      /** Percent of the old book that falls due, first to last quarter of a year. */
      renewal: renewal.values.map((value) => one(renewal, value)),
    };
  });
}

function providersOf({ providers }: Scenario, world: World) {
  const total = world.market.before.reduce((sum, size) => sum + size, 0);
  return world.providers.flatMap(({ id }, p) => {
    const written = providers[id];
    if (written === undefined) return [];
    const { startShare, quality } = written;
    return [
      {
        id,
        name: written.name,
        playable: written.playable,
        share: one({ ...startShare, unit: 'percent' }, (100 * startRevenue(world, p)) / total),
        segmentShares: SEGMENTS.map((segment) => one(startShare, startShare.values[segment])),
        grossMargin: figureOf(written.grossMargin),
        utilisation: figureOf(written.utilisation),
        qualities: QUALITIES.map((id) => one(quality, quality.values[id])),
        trust: figureOf(written.trustPrivate),
        standing: figureOf(written.standing),
        exposure: figureOf(written.exposure),
        compliance: figureOf(written.compliance),
      },
    ];
  });
}

function keysOf(source: HandbookFigure['sources'] | 'invented'): readonly string[] {
  return source === 'invented' ? [] : source;
}

function sourcesOf(scenario: Scenario, keys: readonly string[]) {
  return [...new Set(keys)].sort().flatMap((key) => {
    const known = scenario.sources[key];
    return known === undefined ? [] : [{ key, title: known.title, address: known.address }];
  });
}

/** The keys that what is told cites. Sources of events are not among them: their titles would tell the events. */
function keysIn(told: unknown): string[] {
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([name, value]) =>
    name === 'sources' ? (value as readonly string[]) : keysIn(value),
  );
}
