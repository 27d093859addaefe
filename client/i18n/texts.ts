import type { TFunction } from 'i18next';
import type { handbook } from './en/handbook.ts';
import type { texts } from './en/texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'home';
    resources: Texts;
    returnNull: false;
  }
}

/** The shape of every language: English's keys, any words. A missing key is a type error in the other two. */
export type Texts = Words<typeof texts & LateTexts>;

/** Areas that are loaded with the screen that speaks them, and not before. */
type LateTexts = { readonly handbook: typeof handbook };

/** What every screen has from the start. */
export type FirstTexts = Omit<Texts, keyof LateTexts>;

/** The words of one area in the language of the page, for view models that speak. */
export type Say<Area extends keyof Texts> = TFunction<Area>;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
