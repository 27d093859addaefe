import type { texts } from './en/texts.ts';

/** The shape of every language: English's keys, any words. A missing key is a type error in the other two. */
export type Texts = Words<typeof texts>;

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
