import { useTranslation } from 'react-i18next';
import type { Debrief } from '#shared/scenario/format/debrief.ts';
import type { Scenario } from '#shared/scenario/format/scenario.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { SourceLink } from '../../../ui/source-link.tsx';
import styles from './parts.module.css';

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
            {format.text(text)} <Links keys={source === 'invented' ? [] : (source ?? [])} written={written} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Links({ keys, written }: { keys: readonly string[]; written: WrittenDebrief }) {
  const { t } = useTranslation('debrief');
  const links = keys.flatMap((key) => {
    const { title, address } = written.sources[key] ?? {};
    return title === undefined || address === undefined ? [] : [{ key, title, address }];
  });
  if (links.length === 0) return null;
  return (
    <span className={styles['links']}>
      {t('sources')}{' '}
      {links.map(({ key, ...source }) => (
        <SourceLink key={key} {...source} />
      ))}
    </span>
  );
}
