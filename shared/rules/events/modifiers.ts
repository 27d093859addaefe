import { type Modifier, modifierWeight } from '../state.ts';
import type { Turn } from '../turn.ts';

/**
 * Puts every effect that still holds where the quarter's arithmetic looks for it: pushes on attraction and trust,
 * multipliers on demand, exclusions and caps. Called once, after events were drawn.
 */
export function applyModifiers(turn: Turn): void {
  const { work } = turn;
  work.push.fill(0);
  work.trust.fill(0);
  work.demandMultiplier.fill(1);
  if (work.limited) {
    work.excluded.fill(0);
    work.cap.fill(1);
    work.limited = false;
  }
  for (const modifier of turn.state.modifiers) applyOne(turn, modifier);
}

function applyOne(turn: Turn, modifier: Modifier): void {
  const weight = modifierWeight(modifier, turn.state.quarter);
  if (weight === 0) return;
  const { work } = turn;
  const amount = modifier.amount * weight;
  switch (modifier.word) {
    case 'attraction':
      return addTo(work.push, turn, modifier, amount);
    case 'trust':
      return addTo(work.trust, turn, modifier, amount);
    case 'demand':
      return forDemand(turn, modifier, 1 + amount);
    case 'exclude':
      return forCells(turn, modifier, (at) => {
        work.excluded[at] = 1;
      });
    case 'cap':
      return forCells(turn, modifier, (at) => {
        work.cap[at] = Math.min(work.cap[at] ?? 1, amount);
      });
    default:
      return;
  }
}

function providersOf(turn: Turn, modifier: Modifier): readonly number[] {
  return modifier.providers.length > 0 ? modifier.providers : turn.world.providers.map((_, index) => index);
}

function addTo(list: Float64Array, turn: Turn, modifier: Modifier, amount: number): void {
  const P = turn.world.providers.length;
  for (const s of modifier.segments)
    for (const p of providersOf(turn, modifier)) list[s * P + p] = (list[s * P + p] ?? 0) + amount;
}

function forDemand(turn: Turn, modifier: Modifier, factor: number): void {
  const C = turn.world.classes.length;
  const { demandMultiplier } = turn.work;
  for (const s of modifier.segments)
    for (const c of modifier.classes) demandMultiplier[s * C + c] = (demandMultiplier[s * C + c] ?? 1) * factor;
}

function forCells(turn: Turn, modifier: Modifier, act: (at: number) => void): void {
  const P = turn.world.providers.length;
  const C = turn.world.classes.length;
  turn.work.limited = true;
  for (const s of modifier.segments)
    for (const c of modifier.classes) for (const p of providersOf(turn, modifier)) act((s * C + c) * P + p);
}

/** Sum of what modifiers of one word say today, for indices without segments (standing and its kin, sky, capacity). */
export function modifierSum(modifiers: readonly Modifier[], word: string, provider: number, quarter: number): number {
  let sum = 0;
  for (const one of modifiers) {
    if (one.word !== word) continue;
    if (one.providers.length > 0 && !one.providers.includes(provider)) continue;
    sum += one.amount * modifierWeight(one, quarter);
  }
  return sum;
}
