import type { Debrief } from '#shared/scenario/format/debrief.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { useFormat } from '../../../i18n/use-format.ts';

type Statement = Pick<Debrief['views'][number], 'text'> & Partial<Pick<Debrief['views'][number], 'source'>>;

/** What the scenario says about the causes, and its sources. */
export type WrittenDebrief = Debrief & Pick<Scenario, 'sources'>;

export type EvidenceProps = { title?: string; statements: readonly Statement[]; written: WrittenDebrief };

/** Statements with the links that they rest on. */
export function Evidence({ title, statements, written }: EvidenceProps) {
  const format = useFormat();
  return (
    <div data-words>
      {title !== undefined && <h3>{title}</h3>}
      <ul>
        {statements.map(({ text, source }) => (
          <li key={format.text(text)}>
            {format.text(text)}{' '}
            {(source === 'invented' ? [] : (source ?? [])).map((key) => {
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
