/** Either a value or a reason. Refusals are values; a throw means a bug of ours. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const failed = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
