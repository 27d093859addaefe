import { clamp } from '#shared/kernel/grid.ts';
import { luck } from '#shared/kernel/luck.ts';
import { act } from '../events/act.ts';
import type { CompiledEvent, Reading } from '../events/compiled.ts';
import { fire, isSpent, MARKET_WIDE } from '../events/fire.ts';
import { applyModifiers, modifierSum } from '../events/modifiers.ts';
import { about, readTurn } from '../events/read.ts';
import { modifierWeight } from '../state.ts';
import type { Turn } from '../turn.ts';
import { frontAfter } from '../weather.ts';

/**
 * Events and the sky (SPEC EVT). Drawn from the start state: answers to last quarter's questions act first, then
 * follow-ups that fall due, then dated events and those with a chance of their own. A new question goes into the
 * inbox of the next quarter.
 */
export function eventsAndWeather(turn: Turn): void {
  const { world, state, report, work } = turn;
  work.fines.fill(0);
  work.grants.fill(0);
  work.otherCash.fill(0);
  work.outage.fill(0);
  report.sky = clamp(
    (world.sky[state.quarter] ?? 0) + modifierSum(state.modifiers, 'sky', MARKET_WIDE, state.quarter),
    0,
    100,
  );
  report.front = frontAfter(world, state.quarter, report.sky);
  const reading = readingOnce(turn);
  answerQuestions(turn, reading);
  followUp(turn, reading);
  for (const event of world.events) if (mayDraw(turn, event)) draw(turn, event, reading);
  state.modifiers = state.modifiers.filter(
    (one) => one.start === state.quarter || modifierWeight(one, state.quarter) !== 0,
  );
  applyModifiers(turn);
}

/** Most quarters have no event to read for. */
function readingOnce(turn: Turn): () => Reading {
  let made: Reading | undefined;
  return () => {
    made ??= readTurn(turn);
    return made;
  };
}

function answerQuestions(turn: Turn, reading: () => Reading): void {
  for (const question of turn.before.questions) {
    if (question.kind !== 'event') continue;
    const event = turn.world.events.find((one) => one.id === question.event);
    if (event?.ask === undefined) continue;
    const given = turn.orders[question.provider]?.answers[question.id];
    const option =
      event.ask.options.find((one) => one.id === given) ??
      event.ask.options.find((one) => one.id === event.ask?.fallback);
    if (option === undefined) continue;
    act(turn, event.id, option.effects, question.provider, about(turn, reading(), question.provider));
    turn.report.events.push({ event: event.id, provider: question.provider, answer: option.id });
  }
  turn.state.questions = [];
}

function followUp(turn: Turn, reading: () => Reading): void {
  const { state, world } = turn;
  const due = state.scheduled.filter((one) => one.quarter === state.quarter);
  if (due.length === 0) return;
  state.scheduled = state.scheduled.filter((one) => one.quarter > state.quarter);
  for (const one of due) {
    const event = world.events.find((known) => known.id === one.event);
    if (event === undefined) continue;
    if (luck(turn.seed, 'follow', state.quarter, one.provider, event.key) >= one.chance) continue;
    const own = one.provider === MARKET_WIDE ? reading() : about(turn, reading(), one.provider);
    if (!event.when(own)) continue;
    fire(turn, event, one.provider, reading());
  }
}

/** Mode, date and repetition: everything that needs no reading. */
function mayDraw(turn: Turn, event: CompiledEvent): boolean {
  const { state, mode } = turn;
  if (event.followOnly || event.strikeWeight !== undefined || !event.modes.includes(mode)) return false;
  if (event.on !== undefined && dateOf(turn, event, event.on) !== state.quarter) return false;
  return !isSpent(turn, event);
}

/** In plausible matches a dated event may come a quarter early or late; its luck is its own. */
function dateOf(turn: Turn, event: CompiledEvent, on: number): number {
  if (turn.mode !== 'plausible') return on;
  const shift = Math.floor(luck(turn.seed, 'shift', 0, MARKET_WIDE, event.key) * 3) - 1;
  return clamp(on + shift, 0, turn.world.quarters - 1);
}

function draw(turn: Turn, event: CompiledEvent, reading: () => Reading): void {
  const now = reading();
  if (event.strikes === undefined) {
    if (event.when(now) && lucky(turn, event, MARKET_WIDE, now)) fire(turn, event, MARKET_WIDE, now);
    return;
  }
  turn.world.providers.forEach((one, p) => {
    if (!one.playable) return;
    const own = about(turn, now, p);
    if (event.strikes?.(own) && event.when(own) && lucky(turn, event, p, own)) fire(turn, event, p, own);
  });
}

function lucky(turn: Turn, event: CompiledEvent, provider: number, reading: Reading): boolean {
  const chance = clamp(event.chance(reading), 0, 1);
  return chance >= 1 || luck(turn.seed, 'event', turn.state.quarter, provider, event.key) < chance;
}
