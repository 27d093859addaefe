import { roundIndex } from '#shared/kernel/grid.ts';
import { luck } from '#shared/kernel/luck.ts';
import type { CompiledEvent, Reading } from '../events/compiled.ts';
import { fire, isSpent } from '../events/fire.ts';
import { applyModifiers } from '../events/modifiers.ts';
import { about, readTurn } from '../events/read.ts';
import { postureOf, type Turn } from '../turn.ts';
import { earthOf, type Outlook, outlookOf } from '../weather.ts';
import type { WeatherRules } from '../world.ts';

/**
 * Charge gathers, and where it exceeds the rod lightning may strike (SPEC WEA1 to WEA5). A strike draws one card of the
 * enforcement deck that fits the struck provider; without such a card nothing strikes and the charge stays.
 */
export function enforcement(turn: Turn): void {
  const rules = turn.world.weather;
  if (rules === undefined) return;
  let struck = false;
  turn.world.providers.forEach((one, p) => {
    turn.report.outlook[p] = null;
    if (!one.playable) return;
    const outlook = outlookOf(rules, turn.state, p, {
      before: turn.before.charge[p] ?? 0,
      posture: postureOf(turn, p),
      sky: turn.report.sky,
      earth: earthOf(turn.world, turn.state, p),
    });
    turn.report.outlook[p] = outlook;
    turn.state.charge[p] = outlook.charge;
    if (strikes(turn, p, outlook)) struck = strike(turn, p, rules, outlook) || struck;
  });
  if (struck) applyModifiers(turn);
}

function strikes(turn: Turn, p: number, { chance }: Outlook): boolean {
  if (turn.anchoring !== undefined) return false;
  return luck(turn.seed, 'strike', turn.state.quarter, p, 0) * 100 < chance;
}

function strike(turn: Turn, p: number, rules: WeatherRules, outlook: Outlook): boolean {
  const reading = readTurn(turn);
  const card = drawCard(turn, p, about(turn, reading, p));
  if (card === undefined) return false;
  turn.state.charge[p] = roundIndex(rules.strikeKeeps * outlook.charge);
  turn.report.strikes.push({ provider: p, event: card.id });
  fire(turn, card, p, reading, (rules.rodSpares * outlook.rod) / 100);
  return true;
}

/** One card of the deck, by weight, among those whose mode, conditions and repetition fit. */
function drawCard(turn: Turn, p: number, own: Reading): CompiledEvent | undefined {
  const deck = turn.world.events.filter(
    (event) =>
      (event.strikeWeight ?? 0) > 0 &&
      event.modes.includes(turn.mode) &&
      !isSpent(turn, event) &&
      (event.strikes === undefined || event.strikes(own)) &&
      event.when(own),
  );
  let draw =
    luck(turn.seed, 'deck', turn.state.quarter, p, 0) * deck.reduce((sum, event) => sum + (event.strikeWeight ?? 0), 0);
  for (const event of deck) {
    draw -= event.strikeWeight ?? 0;
    if (draw < 0) return event;
  }
  return undefined;
}
