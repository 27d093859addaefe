import { roundIndex, roundMoney } from '#shared/kernel/grid.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Turn } from '../turn.ts';
import { unitsPerVolume } from './load.ts';
import { priceOf } from './utility.ts';

/**
 * What the books earn: old contracts at their old price, new ones at the price asked now (SPEC DEM12). Also moves the
 * price customers expect, and remembers deep cuts (SPEC DEM7).
 */
export function revenue(turn: Turn): void {
  const { world, state, work, report } = turn;
  const P = world.providers.length;
  const C = world.classes.length;
  report.classRevenue.fill(0);
  work.usedUnits.fill(0);
  const perVolume = unitsPerVolume(turn);
  for (let s = 0; s < SEGMENTS.length; s++) {
    for (let p = 0; p < P; p++) {
      const at = s * P + p;
      let kept = 0;
      let volume = 0;
      for (let c = 0; c < C; c++) {
        kept += work.kept[(s * C + c) * P + p] ?? 0;
        volume += state.book[(s * C + c) * P + p] ?? 0;
      }
      const asked = priceOf(turn, s, p);
      const old = state.bookPrice[at] ?? 1;
      const price = volume > 0 ? roundIndex((kept * old + Math.max(0, volume - kept) * asked) / volume) : asked;
      state.bookPrice[at] = price;
      state.price[at] = asked;
      let earned = 0;
      for (let c = 0; c < C; c++) {
        const part = roundMoney((state.book[(s * C + c) * P + p] ?? 0) * price);
        earned += part;
        report.classRevenue[c * P + p] = (report.classRevenue[c * P + p] ?? 0) + part;
      }
      report.segmentRevenue[at] = earned;
      work.usedUnits[p] = (work.usedUnits[p] ?? 0) + volume * perVolume;
    }
  }
  addAccounts(turn, perVolume);
  settle(turn);
  movePrices(turn);
}

/** Key accounts belong to no place: their revenue is spread over the country like demand. */
function addAccounts(turn: Turn, perVolume: number): void {
  const { world, state, work, report } = turn;
  const P = world.providers.length;
  world.accounts.forEach((account, k) => {
    const holder = state.accountHolder[k] ?? -1;
    if (holder < 0) return;
    const volume = state.accountVolume[k] ?? 0;
    const at = account.segment * P + holder;
    world.classes.forEach((one, c) => {
      const part = roundMoney(volume * one.weight * (state.accountPrice[k] ?? 1));
      report.classRevenue[c * P + holder] = (report.classRevenue[c * P + holder] ?? 0) + part;
      report.segmentRevenue[at] = (report.segmentRevenue[at] ?? 0) + part;
    });
    work.usedUnits[holder] = (work.usedUnits[holder] ?? 0) + volume * perVolume;
  });
}

function settle(turn: Turn): void {
  const { world, work, report, state } = turn;
  const P = world.providers.length;
  let market = 0;
  let units = 0;
  for (let p = 0; p < P; p++) {
    let sum = 0;
    for (let s = 0; s < SEGMENTS.length; s++) {
      const at = s * P + p;
      report.segmentRevenue[at] = roundMoney(report.segmentRevenue[at] ?? 0);
      report.price[at] = state.price[at] ?? 1;
      report.effort[at] = roundIndex(work.effort[at] ?? 1);
      sum += report.segmentRevenue[at] ?? 0;
    }
    for (let c = 0; c < world.classes.length; c++)
      report.classRevenue[c * P + p] = roundMoney(report.classRevenue[c * P + p] ?? 0);
    report.lines.revenue[p] = roundMoney(sum);
    market += sum;
    units += work.usedUnits[p] ?? 0;
  }
  report.market = roundMoney(market);
  state.cumulativeUnits = roundMoney(state.cumulativeUnits + units);
  for (let p = 0; p < P; p++)
    report.share[p] = market > 0 ? roundIndex(((report.lines.revenue[p] ?? 0) / market) * 100) : 0;
}

function movePrices(turn: Turn): void {
  const { world, state, before, report } = turn;
  const P = world.providers.length;
  for (let s = 0; s < SEGMENTS.length; s++) {
    let weighted = 0;
    let sum = 0;
    let cuts = 0;
    for (let p = 0; p < P; p++) {
      const at = s * P + p;
      const now = state.price[at] ?? 1;
      weighted += now * (report.segmentRevenue[at] ?? 0);
      sum += report.segmentRevenue[at] ?? 0;
      if (now < (before.price[at] ?? 1) * (1 - world.reference.deepCut)) cuts += 1;
    }
    for (let age = 3; age > 0; age--) state.deepCuts[s * 4 + age] = before.deepCuts[s * 4 + age - 1] ?? 0;
    state.deepCuts[s * 4] = cuts;
    const expected = state.referencePrice[s] ?? 1;
    const mean = sum > 0 ? weighted / sum : expected;
    state.referencePrice[s] = roundIndex(expected + world.reference.drift * (mean - expected));
  }
}
