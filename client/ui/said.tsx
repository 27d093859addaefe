import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { counted, placeFor, sentenceParts } from '../i18n/marked.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { isFigureId } from './figure-words.ts';

type Put<Name extends string> = Readonly<Record<Name, string>> & Pick<ReturnType<typeof counted>, 'interpolation'>;

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
  const { interpolation } = counted(0);
  const put: Record<string, unknown> = { interpolation };
  for (const name of Object.keys(figures)) put[name] = placeFor(name);
  const nodes: Readonly<Record<string, ReactNode>> = figures;
  return sentenceParts(children(put as Put<Name>)).map((part, index) => {
    const key = `${index} ${part.text}`;
    return <Fragment key={key}>{part.marked ? (nodes[part.text] ?? nodes['count'] ?? part.text) : part.text}</Fragment>;
  });
}

type MarkedProps = Omit<FigureProps, 'children'> & { text: string };

/** A sentence made elsewhere whose figures are marked: each can be asked, and is what its mark or else `of` says. */
export function Marked({ text, of, ...figure }: MarkedProps) {
  const { i18n } = useTranslation('figures');
  return sentenceParts(text).map((part, index) => {
    const key = `${index} ${part.text}`;
    if (!part.marked) return <Fragment key={key}>{part.text}</Fragment>;
    if (part.of === 'name')
      return (
        <bdi key={key} data-name>
          {part.text}
        </bdi>
      );
    const known = isFigureId(part.of, i18n) ? part.of : of;
    return (
      <Figure key={key} {...figure} of={known}>
        {part.text}
      </Figure>
    );
  });
}
