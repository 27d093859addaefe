import type { Question } from '../state.ts';
import { postureOf, type Turn } from '../turn.ts';
import { plannedOutlook } from '../weather.ts';
import { act } from './act.ts';
import type { CompiledEvent, Reading } from './compiled.ts';
import { about } from './read.ts';

/** The provider index of what strikes nobody in particular. */
export const MARKET_WIDE = -1;

/** An event happens once, or again after its cooldown (SPEC EVT3). */
export function isSpent(turn: Turn, event: CompiledEvent): boolean {
  const last = turn.state.fired[event.id]?.at(-1);
  if (last === undefined) return false;
  return event.cooldown === undefined || turn.state.quarter - last <= event.cooldown;
}

/**
 * Lets an event happen: notes it, acts, and puts its question into the next inbox. Enforcement that strikes a provider is
 * lightning, by its date as by the draw: it is noted as a strike, and the rod spares a part of the fallout (SPEC WEA4, WEA5).
 */
export function fire(turn: Turn, event: CompiledEvent, provider: number, reading: Reading): void {
  const { state, report } = turn;
  const own = provider === MARKET_WIDE ? reading : about(turn, reading, provider);
  const past = state.fired[event.id] ?? [];
  if (past.at(-1) !== state.quarter) state.fired[event.id] = [...past, state.quarter];
  report.events.push({ event: event.id, provider, answer: undefined });
  const strikes = event.kind === 'enforcement' && provider !== MARKET_WIDE && turn.world.weather !== undefined;
  if (strikes) report.strikes.push({ provider, event: event.id });
  act(turn, event.id, event.effects, provider, own, strikes ? sparedBy(turn, provider) : 0);
  if (event.ask !== undefined) ask(turn, event, provider);
}

/** Part of the fallout that the rod takes away, 0 to 1. */
function sparedBy(turn: Turn, provider: number): number {
  const outlook = plannedOutlook(turn.world, turn.state, provider, postureOf(turn, provider), turn.report.sky);
  return ((turn.world.weather?.rodSpares ?? 0) * (outlook?.rod ?? 0)) / 100;
}

/** A question market-wide is put to every seat, one that struck a provider to that seat alone. */
function ask(turn: Turn, event: CompiledEvent, provider: number): void {
  const asked =
    provider === MARKET_WIDE ? turn.world.providers.flatMap((one, p) => (one.playable ? [p] : [])) : [provider];
  for (const p of asked) {
    const id = `event:${event.id}:${turn.state.quarter + 1}`;
    turn.state.questions.push({ kind: 'event', id, event: event.id, provider: p } satisfies Question);
  }
}
