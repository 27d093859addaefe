import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine((value) => value >= low && value <= high, `must be a whole number from ${low} to ${high}`);

const webAddress = z
  .string()
  .refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), 'must be an http or https address')
  .transform((value) => value.replace(/\/+$/, ''));

const notYet = (what: string) => z.undefined(`${what} is not supported by this version; unset it`).optional();

const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(2567),
  HOST: z.string().min(1, 'must not be empty').default('0.0.0.0'),
  DATA_DIR: z.string().min(1, 'must not be empty').default('./data'),
  DATABASE_URL: notYet('PostgreSQL'),
  REDIS_URL: notYet('Redis'),
  PROCESS_ADDRESS: notYet('running several processes'),
  PUBLIC_ADDRESS: webAddress.optional(),
  INSTRUCTOR_KEY: z.string().min(8, 'must have at least 8 characters').optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/** What the process was told by its environment (DESIGN.md §5), checked once at start. */
export type Config = z.output<typeof schema>;

export type ConfigResult = { ok: true; config: Config } | { ok: false; problem: string };

/** Reads the settings; the first bad value becomes one line that names the variable. Empty variables count as unset. */
export function readConfig(environment: Record<string, string | undefined>): ConfigResult {
  const named = Object.keys(schema.shape).map((key) => [key, environment[key] || undefined] as const);
  const result = schema.safeParse(Object.fromEntries(named));
  if (result.success) return { ok: true, config: result.data };
  const issue = result.error.issues[0];
  return { ok: false, problem: `${issue?.path.join('.') ?? 'environment'} ${issue?.message ?? 'is not usable'}` };
}
