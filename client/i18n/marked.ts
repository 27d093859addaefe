import type { FigureId } from '../ui/figure-words.ts';

/** Characters that no language writes: a figure in a sentence lies between the outer two, behind its id if it has one. */
const OPEN = '\uE000';
const BEHIND = '\uE001';
const CLOSE = '\uE002';
const BETWEEN = /\uE000([^\uE002]*)\uE002/;
const UNSEEN = '\uE003';

/** What stands before and behind a marked figure, as patterns. */
export const MARK_START = `${OPEN}[^${BEHIND}]*${BEHIND}`;
export const MARK_END = CLOSE;

/** What a mark says of what it marks: which figure it is, or that it is a name, whose digits count nothing. */
export type Mark = FigureId | 'name';

/** Marks a figure inside a sentence, so that whoever shows the sentence can let it be asked. */
export function marked(figure: string | number, of?: Mark): string {
  return `${OPEN}${of ?? ''}${BEHIND}${figure}${CLOSE}`;
}

/** Keeps a place in a sentence for what is no text: nothing can be told from its name about what will stand there. */
export function placeFor(name: string): string {
  return marked(`${UNSEEN}${name}${UNSEEN}`);
}

/** Marks every figure that a sentence is given. */
export function allMarked<Name extends string>(figures: Readonly<Record<Name, string | number>>): Record<Name, string> {
  return Object.fromEntries(
    Object.entries<string | number>(figures).map(([name, one]) => [name, marked(one)]),
  ) as Record<Name, string>;
}

/**
 * For a sentence that counts: `count` chooses its plural and is marked where the sentence shows it. Words beside it stay
 * as they are.
 */
export function counted(count: number, of?: FigureId) {
  return {
    count,
    interpolation: {
      escapeValue: true,
      useRawValueToEscape: true,
      escape: (value: unknown) => (typeof value === 'number' ? marked(value, of) : String(value)),
    },
  } as const;
}

export type SentencePart = { readonly text: string; readonly marked: boolean; readonly of: string };

/** A sentence in its parts: words, and figures that were marked. */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence.split(BETWEEN).map((part, index) => {
    // every second part was between the marks
    if (index % 2 === 0) return { text: part, marked: false, of: '' };
    const [of = '', text = ''] = part.split(BEHIND);
    return { text: text.replaceAll(UNSEEN, ''), marked: true, of };
  });
}
