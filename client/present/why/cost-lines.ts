import type { COSTS } from '#shared/rules/why/seat-why.ts';

/** Names of the cost lines as the accounts call them; keys of the areas `play` and `figures`. */
export const COST_LINES = {
  energy: 'lineEnergy',
  bandwidth: 'lineBandwidth',
  depreciation: 'lineDepreciation',
  sales: 'lineSales',
  research: 'lineResearch',
  compliance: 'lineCompliance',
  partnership: 'linePartnership',
} as const satisfies Record<(typeof COSTS)[number], string>;
