import type { TFunction } from 'i18next';
import type { texts } from './en/texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'home';
    resources: Texts;
    returnNull: false;
  }
}

/** The shape of every language: English's keys, any words. A missing key is a type error in the other two. */
export type Texts = Words<typeof texts>;

/** The words of one area in the language of the page, for view models that speak. */
export type Say<Area extends keyof Texts> = TFunction<Area>;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
