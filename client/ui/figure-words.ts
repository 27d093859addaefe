import type { i18n } from 'i18next';
import type { Texts } from '../i18n/texts.ts';

type Key = keyof Texts['figures'] & string;

/** A figure that can be asked. Each has a title under its own name and a text under its name and `Text`. */
export type FigureId = Exclude<Key, `${string}Text`>;

/** Words and figures for the placeholders of a text. */
export type FigureValues = Readonly<Record<string, string | number>>;

export function isFigureId(id: string, words: i18n): id is FigureId {
  return id !== '' && words.exists(`${id}Text`, { ns: 'figures' });
}
