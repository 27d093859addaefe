import { roundIndex } from '#shared/kernel/grid.ts';
import { luck } from '#shared/kernel/luck.ts';
import { type CompiledEvent, isInDeck, type Reading } from '../events/compiled.ts';
import { fire } from '../events/fire.ts';
import { applyModifiers } from '../events/modifiers.ts';
import { about, readTurn } from '../events/read.ts';
import { postureOf, type Turn } from '../turn.ts';
import { earthOf, type Outlook, outlookOf } from '../weather.ts';

/**
 * Charge gathers, and where it exceeds the rod lightning may strike (SPEC WEA1 to WEA5). Whoever was struck by a dated
 * event is discharged and spared a second strike; for the others a strike draws one card of the enforcement deck that
 * fits; without such a card nothing strikes and the charge stays.
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
    const already = turn.report.strikes.some((one) => one.provider === p);
    const drawn = !already && strikes(turn, p, outlook) && strike(turn, p);
    if (already || drawn) turn.state.charge[p] = roundIndex(rules.strikeKeeps * outlook.charge);
    struck ||= drawn;
  });
  if (struck) applyModifiers(turn);
}

function strikes(turn: Turn, p: number, { chance }: Outlook): boolean {
  if (turn.anchoring !== undefined) return false;
  return luck(turn.seed, 'strike', turn.state.quarter, p, 0) * 100 < chance;
}

function strike(turn: Turn, p: number): boolean {
  const reading = readTurn(turn);
  const card = drawCard(turn, p, about(turn, reading, p));
  if (card === undefined) return false;
  turn.state.drawn[drawnKey(p, card)] = turn.state.quarter;
  fire(turn, card, p, reading);
  return true;
}

const drawnKey = (p: number, card: CompiledEvent) => `${p} ${card.id}`;

/** A card rests for each provider by itself: that one was struck by it spares no other. */
function isResting(turn: Turn, card: CompiledEvent, p: number): boolean {
  const last = turn.state.drawn[drawnKey(p, card)];
  if (last === undefined) return false;
  return card.cooldown === undefined || turn.state.quarter - last <= card.cooldown;
}

/** One card of the deck, by weight, among those whose mode, conditions and repetition fit. */
function drawCard(turn: Turn, p: number, own: Reading): CompiledEvent | undefined {
  const deck = turn.world.events.filter(
    (event) =>
      isInDeck(event, turn.mode) &&
      !isResting(turn, event, p) &&
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
