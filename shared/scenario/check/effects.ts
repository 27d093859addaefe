import { quarterNumber } from '#shared/kernel/quarters.ts';
import { type Effect, type EffectParts, effectParts } from '../effects/parts.ts';
import type { Path } from '../yaml/places.ts';
import { checkNumber, type EventContext } from './event-expressions.ts';
import { checkId, checkIds } from './reporter.ts';

/** Targets exist, amounts are within the bounds of their word, follow-ups can still come. */
export function checkEffects(context: EventContext, path: Path, effects: readonly Effect[]): void {
  effects.forEach((one, index) => {
    checkEffect(context, [...path, index], effectParts(one));
  });
}

function checkEffect(context: EventContext, path: Path, parts: EffectParts): void {
  const { report, known } = context;
  const { word, body } = parts;
  checkIds(report, [...path, word, 'providers'], body.providers, known.providers);
  checkIds(report, [...path, word, 'provinces'], body.provinces, known.provinces);
  for (const one of parts.amounts) checkNumber(context, [...path, ...one.path], one.value, one.bound);
  if (body.lasts !== undefined && body.fades !== undefined) report.atKey([...path, word, 'fades'], 'SCN44', {});
  if (word === 'account' && body.id !== undefined) checkId(report, [...path, word, 'id'], body.id, known.accounts);
  if (word === 'follow' && body.event !== undefined) checkFollow(context, [...path, word], body.event, body.after ?? 1);
}

function checkFollow({ report, known, event }: EventContext, path: Path, follower: string, after: number): void {
  if (!checkId(report, [...path, 'event'], follower, known.events)) return;
  const { first, quarters } = known.calendar;
  const earliest = event.on === undefined ? first : quarterNumber(event.on);
  if (earliest + after >= first + quarters) report.atValue([...path, 'after'], 'SCN43', { event: follower });
}
