import type { WorldMarket, WorldSegment } from '#shared/rules/demand-rules.ts';
import type { Calendar } from '../check/known-ids.ts';
import type { Scenario } from '../format/scenario.ts';
import { SEGMENTS, type Segment } from '../words.ts';
import { linearBySegment, mixBySegment, stepSeries } from './series.ts';

/** Demand by quarter and segment in CNY mn, and how each segment chooses. */
export function compileMarket({ market }: Scenario, calendar: Calendar): WorldMarket {
  const size = stepSeries(market.size.values, calendar);
  const mix = mixBySegment(market.mix.values, calendar);
  const S = SEGMENTS.length;
  return {
    segments: SEGMENTS.map((id) => compileSegment(id, market.segments[id])),
    before: mix.slice(0, S).map((share) => share * market.sizeBefore.value),
    demand: mix.map((share, at) => share * (size[Math.floor(at / S)] ?? 0)),
    statePreference: linearBySegment(market.statePreference.values, calendar),
  };
}

function compileSegment(id: Segment, one: Scenario['market']['segments'][Segment]): WorldSegment {
  const weights = one.weights.values;
  return {
    id,
    priceElasticity: one.priceElasticity.value,
    weightPrice: weights.price,
    weightPerformance: weights.performance,
    weightSecurity: weights.security,
    weightAi: weights.ai,
    weightTrust: weights.trust,
    weightService: weights.service,
    weightSovereignty: weights.sovereignty,
    trustFromGovernment: one.trustFromGovernment.value,
    latencyWeight: one.latencyWeight.value,
    dissimilarity: one.nestDissimilarity.value,
    renewal: one.renewal.values.map((percent) => percent / 100),
  };
}
