import { roundIndex, roundMoney } from '#shared/kernel/grid.ts';
import { luck, type Seed } from '#shared/kernel/luck.ts';
import { optionsOf } from '#shared/rules/orders/check.ts';
import { normalResearch, repeatOrders } from '#shared/rules/orders/start-orders.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { GROUP_ANSWERS, POSTURES, QUALITIES, SEGMENTS, type Segment } from '#shared/scenario/words.ts';
import { affordable } from './affordable.ts';
import { hallsToNeed } from './build-to-need.ts';
import type { Situation } from './policy.ts';

const PRICE_SPREAD = 0.15;
const EXTRA_TEAMS = 4;

/** Level 1 draws any legal orders. It shows that nothing breaks, and everybody should beat it. */
export function levelOne(situation: Situation): Orders {
  const { world, own, last } = situation;
  const roll = dice(situation.seed, own.quarter, own.provider);
  const orders = repeatOrders(last);
  const extraTeams = Math.floor(roll() * EXTRA_TEAMS);
  const running = QUALITIES[own.programme];
  const budget = normalResearch(world, own.provider, own.quarter) * (0.5 + roll());
  const wanted: Orders = {
    ...orders,
    sell: { price: randomPrices(roll), teams: randomTeams(roll, world.money.teams + extraTeams), extraTeams },
    build: { begin: thinned(situation, hallsToNeed(situation), roll), retire: {}, groupMachines: 0 },
    research: { focus: running ?? pick(['none', ...QUALITIES] as const, roll), budgetCnyMn: roundMoney(budget) },
    government: {
      posture: pick(POSTURES, roll),
      certificates: randomCertificates(situation, roll),
      bids: randomBids(situation, roll),
    },
    finance: { group: pick(GROUP_ANSWERS, roll), listing: 'wait' },
    answers: Object.fromEntries(own.questions.map((one) => [one.id, pick(optionsOf(world, one), roll)])),
  };
  return affordable(situation, wanted, 0);
}

type Roll = () => number;

/** The same numbers for the same seat and quarter, whatever else is drawn. */
function dice(seed: Seed, quarter: number, provider: number): Roll {
  let count = 0;
  return () => luck(seed, 'ai', quarter, provider, count++);
}

function pick<T>(list: readonly T[], roll: Roll): T {
  const chosen = list[Math.floor(roll() * list.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

function randomPrices(roll: Roll): Record<Segment, number> {
  const price = () => roundIndex(Math.round(100 * (1 + PRICE_SPREAD * (2 * roll() - 1))) / 100);
  return Object.fromEntries(SEGMENTS.map((id) => [id, price()])) as Record<Segment, number>;
}

function randomTeams(roll: Roll, teams: number): Record<Segment, number> {
  const placed = Object.fromEntries(SEGMENTS.map((id) => [id, 0])) as Record<Segment, number>;
  for (let n = 0; n < teams; n++) placed[pick(SEGMENTS, roll)] += 1;
  return placed;
}

/** Up to half more or fewer halls than needed, as far as permits go. */
function thinned({ world }: Situation, halls: Record<string, number>, roll: Roll): Record<string, number> {
  const factor = 0.5 + roll();
  const permits = (id: string) => world.hubs.find((one) => one.id === id)?.permits ?? 0;
  const entries = Object.entries(halls);
  return Object.fromEntries(entries.map(([hub, count]) => [hub, Math.min(permits(hub), Math.floor(count * factor))]));
}

/** Each certificate in two of three quarters, so that some are bought and some lapse. */
function randomCertificates({ world }: Situation, roll: Roll): Record<string, boolean> {
  return Object.fromEntries(world.certificates.map((one) => [one.id, roll() < 2 / 3]));
}

/** Half of the offers that are open to the seat get a bid of one to four times the minimum. */
function randomBids({ world, own }: Situation, roll: Roll): Record<string, number> {
  const { programme } = world;
  if (programme === undefined || !own.mayBid) return {};
  const held = own.partnerships.map((one) => one.partnership);
  const open = own.offers.filter((index) => !held.includes(index) && roll() < 1 / 2);
  const amount = () => roundMoney(programme.minimumBid * (1 + 3 * roll()));
  return Object.fromEntries(open.map((index) => [programme.partnerships[index]?.id ?? '', amount()]));
}
