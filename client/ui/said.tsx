import { Fragment, type ReactNode } from 'react';
import { Figure, type FigureProps } from './figure.tsx';

/** Two characters that no language writes: what lies between them is a figure. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const BETWEEN = /\uE000([^\uE001]*)\uE001/;

/** Marks a figure inside a sentence that is made elsewhere. */
export function marked(figure: string): string {
  return `${OPEN}${figure}${CLOSE}`;
}

/** For i18next: bare numbers are figures, words are words. */
const NUMBERS_MARKED = {
  interpolation: {
    escapeValue: true,
    useRawValueToEscape: true,
    escape: (value: unknown) => (typeof value === 'number' ? marked(String(value)) : String(value)),
  },
} as const;

type Put<Name extends string> = Readonly<Record<Name, string>> & typeof NUMBERS_MARKED;

type SaidProps<Name extends string> = {
  /** What stands for each placeholder of the sentence; `count` is given to the sentence as a number besides. */
  figures: Readonly<Record<Name, ReactNode>>;
  children: (put: Put<Name>) => string;
};

/**
 * A sentence with figures in it that can be asked. The sentence stays whole in each language:
 * `<Said figures={{ points: <Figure of="shareChange">2.5</Figure> }}>{(put) => t('lost', put)}</Said>`
 */
export function Said<Name extends string>({ figures, children }: SaidProps<Name>) {
  const put = { ...NUMBERS_MARKED } as Record<string, unknown>;
  for (const name of Object.keys(figures)) put[name] = marked(name);
  const nodes: Readonly<Record<string, ReactNode>> = figures;
  return split(children(put as Put<Name>), (found) => nodes[found] ?? nodes['count'] ?? found);
}

type MarkedProps = Omit<FigureProps, 'children'> & { text: string };

/** A finished sentence whose figures are marked: each of them can be asked, and answers alike. */
export function Marked({ text, ...figure }: MarkedProps) {
  return split(text, (found) => <Figure {...figure}>{found}</Figure>);
}

function split(text: string, node: (found: string) => ReactNode): ReactNode {
  // every second part was between the two characters
  return text.split(BETWEEN).map((part, index) => {
    const key = `${index} ${part}`;
    return <Fragment key={key}>{index % 2 === 1 ? node(part) : part}</Fragment>;
  });
}
