import type { EffectWord } from '../words.ts';

/**
 * One amount of an effect: the key it is written under, its unit in the file, and the range it is held to, both when a
 * number is checked and when an expression acts. `scale` turns the file's unit into the world's (percent into shares).
 */
export type AmountBound = {
  readonly key: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly scale: number;
};

const amount = (key: string, unit: string, from: number, to: number, scale = 1): AmountBound => ({
  key,
  unit,
  from,
  to,
  scale,
});
const percent = (key: string, from: number, to: number) => amount(key, 'percent', from, to, 0.01);
const points = amount('by', 'points', -100, 100);

/** Every word of the vocabulary with its amounts. Words without amounts hold or say something, nothing more. */
export const EFFECT_BOUNDS: Readonly<Record<EffectWord, readonly AmountBound[]>> = {
  standing: [points],
  exposure: [points],
  compliance: [points],
  charge: [points],
  trust: [points],
  sky: [points],
  cash: [amount('by', 'CNY mn', -1e6, 1e6)],
  fine: [amount('by', 'CNY mn', 0, 1e6)],
  grant: [amount('by', 'CNY mn', 0, 1e6)],
  demand: [percent('by', -90, 300)],
  attraction: [amount('by', 'log attraction', -3, 3)],
  exclude: [],
  cap: [percent('share', 0, 100)],
  capacity: [percent('by', -100, 100)],
  outage: [percent('by', 0, 100)],
  account: [percent('leaves', 0, 100), percent('toRivals', 0, 100)],
  offer: [percent('discount', 0, 90)],
  flag: [amount('value', 'number', -1e6, 1e6)],
  follow: [amount('chance', 'probability', 0, 1)],
  news: [],
};

/** Chance of an event, as a number of the file. */
export const CHANCE_BOUND = amount('chance', 'probability', 0, 1);
