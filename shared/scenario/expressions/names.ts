/** What expressions may name (DESIGN.md §3), for the environment, for "did you mean" and for the reference. */
export const VARIABLES = ['quarter', 'year', 'sky', 'market', 'provider', 'leader'] as const;

export const FUNCTIONS = ['q', 'share', 'holder', 'flag', 'happened', 'quartersSince'] as const;

export const MARKET_FIELDS: Readonly<Record<string, 'double'>> = { revenue: 'double', growth: 'double' };

/** Fields of `provider` and `leader`: percent, points and CNY mn, at the start of the quarter. */
export const PROVIDER_FIELDS: Readonly<Record<string, 'double' | 'string'>> = {
  id: 'string',
  ownership: 'string',
  share: 'double',
  revenue: 'double',
  growth: 'double',
  margin: 'double',
  cash: 'double',
  debt: 'double',
  performance: 'double',
  security: 'double',
  ai: 'double',
  trust: 'double',
  standing: 'double',
  exposure: 'double',
  compliance: 'double',
  charge: 'double',
  posture: 'string',
  reliability: 'double',
};

export const MACROS = ['all', 'exists', 'exists_one'];
export const TEXT_METHODS = ['contains', 'startsWith', 'endsWith'];
/** Functions whose argument must be a name in quotes, because it is checked when the file is read. */
export const NAMED = ['q', 'holder', 'flag', 'happened', 'quartersSince'];
