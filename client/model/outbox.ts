import type { SeatView } from '#shared/match/views.ts';
import { writeLever } from '#shared/rules/orders/levers.ts';
import type { Sent, Wish } from '../net/match-connection.ts';
import { newToken } from '../net/seat-tokens.ts';
import { keepTab, readTab } from './tab-memory.ts';

/** A change that the page shows and the server has not yet said it keeps. Of a lever only the last one counts. */
export type Unkept = Sent & { readonly wish: Extract<Wish, { type: 'set-lever' | 'set-guess' }> };

const place = ({ wish }: Pick<Unkept, 'wish'>) => (wish.type === 'set-lever' ? wish.lever : wish.type);

export function added(unkept: readonly Unkept[], wish: Unkept['wish'], quarter: number): Unkept[] {
  const fresh = { wish, quarter, commandId: newToken() };
  return [...unkept.filter((one) => place(one) !== place(fresh)), fresh];
}

/** What the server said, with what is not yet kept written over it: nothing jumps back while a change is on its way. */
export function withUnkept(told: SeatView, unkept: readonly Unkept[]): SeatView {
  let { draft } = told;
  for (const { wish, quarter } of unkept) {
    if (draft === null || wish.type !== 'set-lever' || quarter !== told.quarter || told.phase !== 'planning') continue;
    const changed = writeLever(draft, wish.lever, wish.value);
    if (changed.ok) draft = changed.value;
  }
  return draft === told.draft ? told : { ...told, draft };
}

const named = (code: string) => `unkept.${code}`;

export function rememberUnkept(code: string, unkept: readonly Unkept[]): void {
  keepTab(named(code), unkept.length === 0 ? undefined : unkept);
}

/** What a tab had not got rid of when it was loaded again. */
export function rememberedUnkept(code: string): readonly Unkept[] {
  const kept = readTab(named(code));
  return Array.isArray(kept) ? (kept as Unkept[]) : [];
}
