import { failed, type Result } from '#shared/kernel/result.ts';
import { type Orders, orders as ordersSchema } from '#shared/scenario/format/orders.ts';

export type LeverValue = string | number | boolean;
export type LeverProblem = { readonly code: 'LEVER_UNKNOWN' | 'LEVER_VALUE'; readonly lever: string };

/** Groups whose last part is an id of the scenario or the state, so that it may be new. */
const OPEN = ['build.begin', 'build.retire', 'government.certificates', 'government.bids', 'answers'];
/** Parts of a path that would reach into every object. */
const NEVER = ['__proto__', 'constructor', 'prototype'];

/** The value of one lever, such as `sell.price.internet`; undefined where it was never set. */
export function readLever(orders: Orders, lever: string): LeverValue | undefined {
  const value = split(lever).reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string, unknown>)[key]
        : undefined,
    orders,
  );
  return typeof value === 'object' ? undefined : (value as LeverValue | undefined);
}

/** New orders with one lever changed, checked by the one schema. Never changes its input. */
export function writeLever(orders: Orders, lever: string, value: LeverValue): Result<Orders, LeverProblem> {
  const path = split(lever);
  const last = path.at(-1);
  const open = OPEN.includes(path.slice(0, -1).join('.'));
  if (
    last === undefined ||
    path.some((part) => NEVER.includes(part)) ||
    (!open && readLever(orders, lever) === undefined)
  )
    return failed({ code: 'LEVER_UNKNOWN', lever });
  const checked = ordersSchema.safeParse(changed(orders, path, value));
  return checked.success ? { ok: true, value: checked.data } : failed({ code: 'LEVER_VALUE', lever });
}

function changed(part: unknown, path: readonly string[], value: LeverValue): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const old = typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : {};
  return { ...old, [key]: changed(old[key], rest, value) };
}

/** `answers.` takes the whole rest as one id, because question ids may contain dots. */
function split(lever: string): string[] {
  if (lever.startsWith('answers.')) return ['answers', lever.slice('answers.'.length)];
  return lever.split('.');
}
