import { clamp, roundIndex, roundMoney } from '#shared/kernel/grid.ts';
import { TOUCHED, type Touch, type Touched } from '../report.ts';
import type { Modifier } from '../state.ts';
import type { Turn } from '../turn.ts';
import type { CompiledEffect, Reading } from './compiled.ts';

const EVERYBODY = -1;

/** Who an effect touches: the providers it names, else the struck one, else everybody. */
function touched(turn: Turn, named: readonly number[] | undefined, struck: number): number[] {
  if (named !== undefined) return [...named];
  if (struck !== EVERYBODY) return [struck];
  return turn.world.providers.map((_, index) => index);
}

/**
 * Lets the effects of one event act on the quarter (SPEC EVT4). Shocks change the state at once; what lasts becomes a
 * modifier. Every amount was bounded when the file was checked and is bounded again here, because an expression may
 * give anything.
 */
export function act(
  turn: Turn,
  event: string,
  effects: readonly CompiledEffect[],
  struck: number,
  reading: Reading,
  spared = 0,
): void {
  for (const effect of effects) actOne(turn, event, effect, struck, reading, 1 - spared);
}

/** @param felt - What a rod leaves of the fallout, 0 to 1; fines and all else are whole whatever the rod (SPEC WEA5). */
function actOne(
  turn: Turn,
  event: string,
  effect: CompiledEffect,
  struck: number,
  reading: Reading,
  felt: number,
): void {
  switch (effect.word) {
    case 'standing':
      return shock(turn, event, effect, struck, felt * clamp(effect.by(reading), -100, 100));
    case 'exposure':
    case 'compliance':
    case 'charge':
      return shock(turn, event, effect, struck, clamp(effect.by(reading), -100, 100));
    case 'cash':
    case 'fine':
    case 'grant':
      return pay(turn, event, effect, struck, sumOf(effect, reading));
    case 'outage':
      for (const p of touched(turn, effect.providers, struck))
        turn.work.outage[p] = (turn.work.outage[p] ?? 0) + clamp(effect.by(reading), 0, 1);
      return;
    case 'account':
      return leave(turn, effect, reading);
    case 'flag':
      turn.state.flags[effect.id] = roundMoney(clamp(effect.by(reading), -1e6, 1e6));
      return;
    case 'follow':
      turn.state.scheduled.push({
        event: effect.event,
        quarter: turn.state.quarter + effect.after,
        provider: struck,
        chance: clamp(effect.chance(reading), 0, 1),
      });
      return;
    case 'news':
      return;
    case 'offer':
      return offer(turn, effect.segments, clamp(effect.by(reading), 0, 0.9));
    case 'exclude':
      return hold(turn, event, effect, struck, 1);
    case 'cap':
      return hold(turn, event, effect, struck, clamp(effect.by(reading), 0, 1));
    case 'demand':
      return hold(turn, event, effect, EVERYBODY, clamp(effect.by(reading), -0.9, 3));
    case 'attraction':
      return hold(turn, event, effect, struck, felt * clamp(effect.by(reading), -3, 3));
    case 'trust':
      return hold(turn, event, effect, struck, felt * clamp(effect.by(reading), -100, 100));
    case 'capacity':
      return hold(turn, event, { ...effect, segments: [], classes: [] }, struck, clamp(effect.by(reading), -1, 1));
    case 'sky':
      return hold(
        turn,
        event,
        { ...effect, providers: undefined, segments: [], classes: [] },
        EVERYBODY,
        clamp(effect.by(reading), -100, 100),
      );
    default:
      return effect satisfies never;
  }
}

type Held = {
  readonly word: Modifier['word'];
  readonly providers: readonly number[] | undefined;
  readonly segments: readonly number[];
  readonly classes: readonly number[];
  readonly lasts: number;
  readonly fades: number;
};

function hold(turn: Turn, event: string, effect: Held, struck: number, amount: number): void {
  const named = effect.providers ?? (struck === EVERYBODY ? [] : [struck]);
  turn.state.modifiers.push({
    word: effect.word,
    event,
    amount,
    providers: [...named],
    segments: [...effect.segments],
    classes: [...effect.classes],
    start: turn.state.quarter,
    lasts: effect.lasts,
    fades: effect.fades,
  });
  if (!isTouched(effect.word)) return;
  const { word, segments, lasts, fades } = effect;
  for (const p of touched(turn, effect.providers, struck))
    note(turn, event, { struck, provider: p, word, amount: roundIndex(amount), segments, quarters: lasts || fades });
}

function isTouched(word: Modifier['word']): word is Touched & Modifier['word'] {
  return (TOUCHED as readonly string[]).includes(word);
}

type Index = Extract<CompiledEffect, { word: 'standing' | 'exposure' | 'compliance' | 'charge' }>;

/** Indices are stocks: a shock moves them at once and they drift home; with a duration it moves their home instead. */
function shock(turn: Turn, event: string, effect: Index, struck: number, amount: number): void {
  if (effect.lasts > 0 || effect.fades > 0)
    return hold(turn, event, { ...effect, segments: [], classes: [] }, struck, amount);
  for (const p of touched(turn, effect.providers, struck)) {
    const list = turn.state[effect.word];
    const before = list[p] ?? 0;
    list[p] = roundIndex(clamp(before + amount, 0, 100));
    note(turn, event, { struck, provider: p, word: effect.word, amount: roundIndex((list[p] ?? 0) - before) });
  }
}

type Noted = Pick<Touch, 'struck' | 'provider' | 'word' | 'amount'> & {
  readonly segments?: readonly number[];
  readonly quarters?: number;
};

/** Puts what an event did to a seat's marks or money into the report (SPEC EVT6). */
function note(turn: Turn, event: string, { segments = [], quarters = 0, ...touch }: Noted): void {
  if (turn.world.providers[touch.provider]?.playable !== true || touch.amount === 0) return;
  turn.report.touches.push({ ...touch, event, segments: [...segments], quarters });
}

type Money = Extract<CompiledEffect, { word: 'cash' | 'fine' | 'grant' }>;

const sumOf = (effect: Money, reading: Reading) => clamp(effect.by(reading), -1e6, 1e6);
const gainOf = ({ word }: Money, amount: number) => (word === 'fine' ? -amount : amount);

/**
 * CNY mn that effects put into the purse of the seat they strike, below nothing what they take; 0 where they are about
 * no money of its.
 */
export function paidBy(effects: readonly CompiledEffect[], seat: number, reading: Reading): number {
  const sums = effects.map((effect) => {
    if (effect.word !== 'cash' && effect.word !== 'fine' && effect.word !== 'grant') return 0;
    const isMeant = effect.providers?.includes(seat) ?? true;
    return isMeant ? gainOf(effect, sumOf(effect, reading)) : 0;
  });
  return roundMoney(sums.reduce((all, one) => all + one, 0));
}

function pay(turn: Turn, event: string, effect: Money, struck: number, amount: number): void {
  const purse =
    effect.word === 'fine' ? turn.work.fines : effect.word === 'grant' ? turn.work.grants : turn.work.otherCash;
  for (const p of touched(turn, effect.providers, struck)) {
    purse[p] = (purse[p] ?? 0) + amount;
    note(turn, event, { struck, provider: p, word: effect.word, amount: roundMoney(gainOf(effect, amount)) });
  }
}

/** Part of a key account leaves: it founds its own cloud, or rivals get some of it (SPEC ACC4). */
function leave(turn: Turn, effect: Extract<CompiledEffect, { word: 'account' }>, reading: Reading): void {
  const { state } = turn;
  const volume = state.accountVolume[effect.account] ?? 0;
  const gone = roundMoney(volume * clamp(effect.leaves(reading), 0, 1));
  state.accountVolume[effect.account] = roundMoney(volume - gone);
  const account = turn.world.accounts[effect.account];
  if (account === undefined) return;
  const rivals = roundMoney(gone * clamp(effect.toRivals(reading), 0, 1));
  spread(turn, account.segment, state.accountHolder[effect.account] ?? EVERYBODY, rivals);
}

/** Adds volume to the books of everyone but one provider, in proportion to what they have. */
function spread(turn: Turn, segment: number, but: number, volume: number): void {
  const { state, world } = turn;
  const P = world.providers.length;
  const cells = world.classes.length * P;
  let sum = 0;
  for (let i = 0; i < cells; i++) if (i % P !== but) sum += state.book[segment * cells + i] ?? 0;
  if (sum <= 0) return;
  for (let i = 0; i < cells; i++) {
    if (i % P === but) continue;
    const at = segment * cells + i;
    state.book[at] = roundMoney((state.book[at] ?? 0) * (1 + volume / sum));
  }
}

/** A public offer lowers what the segments' customers expect to pay. */
function offer(turn: Turn, segments: readonly number[], discount: number): void {
  for (const s of segments) {
    const now = turn.state.referencePrice[s] ?? 1;
    turn.state.referencePrice[s] = roundIndex(clamp(now * (1 - turn.world.reference.cited * discount), 0.4, 1.6));
  }
}
