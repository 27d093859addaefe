import type { Persona } from '#shared/rules/world.ts';
import type { PersonaFigures } from '../format/computer.ts';
import type { Scenario } from '../format/scenario.ts';

/** Who plays a provider that names no persona: nobody in particular. Scenarios older than personas have only this one. */
export const PLAIN: Persona = {
  appetite: 0.3,
  priceLeeway: 0.15,
  priceStep: 0.05,
  research: 1,
  peakUse: 0.9,
  expansion: 0.65,
  growth: 0.08,
  reserve: 0.15,
  caution: 0.1,
  voice: 0,
  loyalty: 0.001,
  bids: 0.1,
};

/** The persona that a provider names, percent as shares; the plain one where it names none. */
export function compilePersona(scenario: Scenario, name: string | undefined): Persona {
  const figures = name === undefined ? undefined : scenario.computer?.personas[name];
  return figures === undefined ? PLAIN : asShares(figures);
}

function asShares(figures: PersonaFigures): Persona {
  const share = (one: { readonly value: number }) => one.value / 100;
  return {
    appetite: share(figures.appetite),
    priceLeeway: share(figures.priceLeeway),
    priceStep: share(figures.priceStep),
    research: figures.research.value,
    peakUse: share(figures.peakUse),
    expansion: share(figures.expansion),
    growth: share(figures.growth),
    reserve: share(figures.reserve),
    caution: share(figures.caution),
    voice: share(figures.voice),
    loyalty: share(figures.loyalty),
    bids: share(figures.bids),
  };
}
