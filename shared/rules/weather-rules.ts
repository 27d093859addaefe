import type { Ownership, Posture } from '../scenario/words.ts';

/** Charge, rod and what moves them (SPEC WEA). Points 0 to 100; shares 0 to 1; the market share in percent. */
export type WeatherRules = {
  readonly chargeKept: number;
  readonly shareThreshold: number;
  readonly chargePerShare: number;
  readonly chargePerExposure: number;
  readonly chargeCriticism: number;
  /** Compliance below this mark is a breach, and each point of it adds charge. */
  readonly complianceMark: number;
  readonly chargePerBreach: number;
  readonly strikeKeeps: number;
  readonly rodPerStanding: number;
  readonly rodPosture: PerPosture;
  /** The named assumption about owners; zeros where it is switched off. */
  readonly rodOwnership: Readonly<Record<Ownership, number>>;
  readonly chanceFloor: number;
  readonly chanceCeiling: number;
  /** Part of a strike's fallout that a rod of 100 takes away. */
  readonly rodSpares: number;
  readonly exposureDrift: number;
  readonly exposureBase: number;
  readonly exposureRange: number;
  readonly exposureShare: number;
  readonly exposureSales: number;
  readonly exposurePosture: PerPosture;
  readonly standingPosture: PerPosture;
  readonly standingCompliance: number;
  /** What remains of a posture's gain at each repetition. */
  readonly alignWears: number;
  readonly trustCriticism: number;
  readonly trustAlign: number;
  readonly complianceDrift: number;
};

type PerPosture = Readonly<Record<Posture, number>>;
