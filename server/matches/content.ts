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
  readonly format: 2;
  readonly scenario: Scenario;
  readonly anchors: Anchors;
  readonly history: readonly (readonly Orders[])[];
};

export function contentOf(scenario: Scenario, world: World): { hash: string; body: string } {
  const content: Content = { format: 2, scenario, anchors: world.anchors, history: world.history };
  const body = JSON.stringify(content);
  return { hash: contentHash(body), body };
}

export function readContent(body: string): { scenario: Scenario; world: World } {
  const { scenario, anchors, history } = raised(JSON.parse(body) as Stored);
  return { scenario, world: { ...compileScenario(scenario), anchors, history } };
}

type Stored = Omit<Content, 'format'> & { readonly format: 1 | 2 };

/** Content of format 1 knew neither certificates nor breaches: its matches go on without them. */
function raised(content: Stored): Stored {
  if (content.format !== 1) return content;
  const { policy } = content.scenario;
  const figure = (unit: string) => ({ value: 0, unit, basis: 'set' as const, source: 'invented' as const });
  const weather = policy.weather && {
    ...policy.weather,
    complianceMark: figure('points'),
    chargePerBreach: figure('points per point'),
  };
  const lifted = { ...policy, weather, certificates: {} } as Scenario['policy'];
  return { ...content, scenario: { ...content.scenario, policy: lifted } };
}
