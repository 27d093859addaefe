import { SEGMENTS } from '#shared/scenario/words.ts';
import { REVENUE_KEPT } from '../state.ts';
import { postureOf, type Turn } from '../turn.ts';
import type { Reading, ReadingProvider } from './compiled.ts';

/** What there must be to read: a turn has it all. */
type Readable = Pick<Turn, 'world' | 'state' | 'orders'> & { readonly report: { readonly sky: number } };

/** What expressions may know of the start of this quarter. Made once; `about` adds the struck provider. */
export function readTurn(turn: Readable): Reading {
  const { world, state } = turn;
  const providers = world.providers.map((_, p) => readProvider(turn, p));
  const revenue = providers.reduce((sum, one) => sum + one.revenue, 0);
  const yearAgo = providers.reduce((sum, _, p) => sum + (state.revenue[p * REVENUE_KEPT + 4] ?? 0), 0);
  const first = providers[0];
  if (first === undefined) throw new RangeError('a world has at least one provider');
  return {
    quarter: state.quarter,
    year: Math.floor((world.firstQuarter + state.quarter) / 4),
    sky: turn.report.sky,
    market: { revenue, growth: yearAgo > 0 ? 100 * (revenue / yearAgo - 1) : 0 },
    leader: providers.reduce((best, one) => (one.share > best.share ? one : best), first),
    provider: undefined,
    flag: (id) => state.flags[id] ?? 0,
    happened: (event) => (state.fired[event]?.length ?? 0) > 0,
    quartersSince: (event) => {
      const last = state.fired[event]?.at(-1);
      return last === undefined ? 1000 : state.quarter - last;
    },
    share: (provider, segment) => shareOf(turn, provider, segment),
    holder: (account) => {
      const k = world.accounts.findIndex((one) => one.id === account);
      return world.providers[state.accountHolder[k] ?? -1]?.id ?? '';
    },
  };
}

export function about(turn: Readable, reading: Reading, provider: number): Reading {
  return { ...reading, provider: readProvider(turn, provider) };
}

function readProvider(turn: Readable, p: number): ReadingProvider {
  const { world, state } = turn;
  const one = world.providers[p];
  const revenue = state.revenue[p * REVENUE_KEPT] ?? 0;
  const yearAgo = state.revenue[p * REVENUE_KEPT + 4] ?? 0;
  return {
    id: one?.id ?? '',
    ownership: one?.ownership ?? 'private',
    share: state.recentShare[p * 4] ?? 0,
    revenue,
    growth: yearAgo > 0 ? 100 * (revenue / yearAgo - 1) : 0,
    margin: revenue > 0 ? (100 * (state.profit[p] ?? 0)) / revenue : 0,
    cash: state.cash[p] ?? 0,
    debt: state.debt[p] ?? 0,
    performance: state.quality[p * 3] ?? 0,
    security: state.quality[p * 3 + 1] ?? 0,
    ai: state.quality[p * 3 + 2] ?? 0,
    trust: state.trustPrivate[p] ?? 0,
    standing: state.standing[p] ?? 0,
    exposure: state.exposure[p] ?? 0,
    compliance: state.compliance[p] ?? 0,
    charge: state.charge[p] ?? 0,
    posture: postureOf(turn, p),
    reliability: 100 * (state.reliability[p] ?? 1),
  };
}

function shareOf(turn: Readable, provider: string, segment: string | undefined): number {
  const { world, state } = turn;
  const p = world.providers.findIndex((one) => one.id === provider);
  if (p < 0) return 0;
  if (segment === undefined) return state.recentShare[p * 4] ?? 0;
  const s = (SEGMENTS as readonly string[]).indexOf(segment);
  if (s < 0) return 0;
  const P = world.providers.length;
  const cells = world.classes.length * P;
  let own = 0;
  let all = 0;
  for (let i = 0; i < cells; i++) {
    const volume = state.book[s * cells + i] ?? 0;
    all += volume;
    if (i % P === p) own += volume;
  }
  return all > 0 ? (100 * own) / all : 0;
}
