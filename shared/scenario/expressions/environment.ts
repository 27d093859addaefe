import { Environment } from '@marcbachmann/cel-js';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { Reading } from '#shared/rules/events/compiled.ts';
import { MARKET_FIELDS, PROVIDER_FIELDS } from './names.ts';

export const EXPRESSION_LIMITS = {
  characters: 2000,
  maxAstNodes: 200,
  maxDepth: 24,
  maxListElements: 64,
  maxMapEntries: 32,
  maxCallArguments: 6,
};

/**
 * What the functions of the expression being read right now refer to. Reading is synchronous and never nested, so one
 * place serves the one environment all expressions share; building an environment per expression costs 100 times more.
 */
let now: { reading: Reading; firstQuarter: number } | undefined;

export function whileReading<T>(reading: Reading, firstQuarter: number, work: () => T): T {
  now = { reading, firstQuarter };
  try {
    return work();
  } finally {
    now = undefined;
  }
}

export const environment = build();

function build(): Environment {
  const { characters: _, ...limits } = EXPRESSION_LIMITS;
  return new Environment({ limits })
    .registerVariable('quarter', 'double')
    .registerVariable('year', 'double')
    .registerVariable('sky', 'double')
    .registerVariable({ name: 'market', schema: { ...MARKET_FIELDS } })
    .registerVariable({ name: 'provider', schema: { ...PROVIDER_FIELDS } })
    .registerVariable({ name: 'leader', schema: { ...PROVIDER_FIELDS } })
    .registerOperator('double % double', (left: number, right: number) => left % right)
    .registerFunction('q(string): double', (name: string) => quarterNumber(name) - (now?.firstQuarter ?? 0))
    .registerFunction('share(string): double', (provider: string) => now?.reading.share(provider, undefined) ?? 0)
    .registerFunction(
      'share(string, string): double',
      (provider: string, segment: string) => now?.reading.share(provider, segment) ?? 0,
    )
    .registerFunction('holder(string): string', (account: string) => now?.reading.holder(account) ?? '')
    .registerFunction('flag(string): double', (id: string) => now?.reading.flag(id) ?? 0)
    .registerFunction('happened(string): bool', (event: string) => now?.reading.happened(event) ?? false)
    .registerFunction('quartersSince(string): double', (event: string) => now?.reading.quartersSince(event) ?? 0);
}
