/**
 * Exponential, logarithm and their kin from plus, minus, times and divide alone.
 *
 * Engines differ in the last bit of their own functions. A match resolved on one machine must resolve to the same
 * bytes on another, or replays, forecasts and the log's hashes disagree; these functions give the same bits
 * everywhere. Relative error below 1e-15 over the ranges the rules use.
 */

const LN2_HIGH = 6.931_471_803_691_238e-1;
const LN2_LOW = 1.908_214_929_270_587_7e-10;

/** Powers of two from 2^-1074 to 2^1023, by repeated halving and doubling, so that scaling is exact. */
const POWERS = powersOfTwo();

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2098);
  table[1074] = 1;
  for (let n = 1; n <= 1023; n++) table[1074 + n] = (table[1073 + n] as number) * 2;
  for (let n = 1; n <= 1074; n++) table[1074 - n] = (table[1075 - n] as number) / 2;
  return table;
}

/** e to the power x. Below -708 the result is 0, above 709 it is Infinity: callers clamp, see SPEC NUM. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < -708) return 0;
  if (x > 709) return Number.POSITIVE_INFINITY;
  const n = Math.round(x * Math.LOG2E);
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  const z = r * r;
  // minimax polynomial for r*(exp(r)+1)/(exp(r)-1) on [-ln2/2, ln2/2]
  const t =
    r -
    z *
      (1.666_666_666_666_660_2e-1 +
        z *
          (-2.777_777_777_701_559_3e-3 +
            z * (6.613_756_321_437_934e-5 + z * (-1.653_390_220_546_525_2e-6 + z * 4.138_136_797_057_238_5e-8))));
  return (1 + (r * t) / (2 - t) + r) * (POWERS[1074 + n] as number);
}

/** Natural logarithm of a positive number; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let exponent = 0;
  let m = x;
  while (m >= Math.SQRT2) {
    const step = m >= 65_536 ? 16 : 1;
    m *= POWERS[1074 - step] as number;
    exponent += step;
  }
  while (m < 0.707_106_781_186_547_5) {
    const step = m < 1 / 65_536 ? 16 : 1;
    m *= POWERS[1074 + step] as number;
    exponent -= step;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999_999_999_940_942e-1 + w * (2.222_219_843_214_978_4e-1 + w * 1.531_383_769_920_937_3e-1));
  const odd =
    z *
    (6.666_666_666_666_735e-1 +
      w * (2.857_142_874_366_239e-1 + w * (1.818_357_216_161_805e-1 + w * 1.479_819_860_511_658_6e-1)));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + even + odd) + exponent * LN2_LOW) - f);
}

/** A positive base to any power. */
export function power(base: number, exponent: number): number {
  return exp(exponent * log(base));
}
