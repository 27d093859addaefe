import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { useFormat } from '../../../i18n/use-format.ts';

type Words = Scenario['title'];
type Statement = { readonly text: Words; readonly source: 'invented' | readonly string[] };

/** What the scenario says about the causes: evidence on both sides, and views to set side by side. */
export type WrittenDebrief = {
  readonly causes: readonly {
    readonly id: string;
    readonly title: Words;
    readonly evidenceFor: readonly Statement[];
    readonly evidenceAgainst: readonly Statement[];
  }[];
  readonly views: readonly (Statement & { readonly id: string; readonly title: Words })[];
  readonly sources: Readonly<Record<string, { readonly title: string; readonly address?: string | undefined }>>;
};

type EvidenceProps = { title: string; statements: readonly Statement[]; written: WrittenDebrief };

/** Statements with the links that they rest on. */
export function Evidence({ title, statements, written }: EvidenceProps) {
  const format = useFormat();
  return (
    <div data-words>
      <h3>{title}</h3>
      <ul>
        {statements.map(({ text, source }) => (
          <li key={format.text(text)}>
            {format.text(text)}{' '}
            {(source === 'invented' ? [] : source).map((key) => {
              const known = written.sources[key];
              return known?.address === undefined ? null : (
                <a key={key} href={known.address} target="_blank" rel="noreferrer noopener">
                  {known.title}
                </a>
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
