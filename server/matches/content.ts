import type { Anchors, World } from '#shared/rules/world.ts';
import { compileScenario } from '#shared/scenario/compile.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { contentHash } from '../tokens.ts';

/**
 * Everything a match is played on, as one blob named by its hash: the scenario and what was solved for it. A running
 * match never reads `assets/` again, and a better solver never changes an old match.
 */
export type Content = {
  readonly format: 3;
  readonly scenario: Scenario;
  readonly anchors: Anchors;
  readonly history: readonly (readonly Orders[])[];
};

export function contentOf(scenario: Scenario, world: World): { hash: string; body: string } {
  const content: Content = { format: 3, scenario, anchors: world.anchors, history: world.history };
  const body = JSON.stringify(content);
  return { hash: contentHash(body), body };
}

export function readContent(body: string): { scenario: Scenario; world: World } {
  const { scenario, anchors, history } = raised(JSON.parse(body) as Stored);
  return { scenario, world: { ...compileScenario(scenario), anchors, history } };
}

type Stored = Omit<Content, 'format'> & { readonly format: 1 | 2 | 3 };

function raised(content: Stored): Stored {
  const second = content.format === 1 ? withoutCertificates(content) : content;
  return second.format === 3 ? second : withoutCarried(second);
}

const set = (value: number, unit: string) => ({ value, unit, basis: 'set' as const, source: 'invented' as const });

/** Content of format 2 did not score what is carried out of the last quarter: the new parts weigh nothing. */
function withoutCarried(content: Stored): Stored {
  const part = (unit: string) => ({ weight: set(0, 'share'), scale: set(1, unit) });
  const carried = { halls: part('ratio'), research: part('points'), charge: part('points') };
  const scoring = { ...content.scenario.scoring, ...carried } as Scenario['scoring'];
  return { ...content, format: 3, scenario: { ...content.scenario, scoring } };
}

/** Content of format 1 knew neither certificates nor breaches: its matches go on without them. */
function withoutCertificates(content: Stored): Stored {
  const { policy } = content.scenario;
  const weather = policy.weather && {
    ...policy.weather,
    complianceMark: set(0, 'points'),
    chargePerBreach: set(0, 'points per point'),
  };
  const lifted = { ...policy, weather, certificates: {} } as Scenario['policy'];
  return { ...content, format: 2, scenario: { ...content.scenario, policy: lifted } };
}
