import { useTranslation } from 'react-i18next';
import type { Entry } from '../../present/handbook/entries.ts';
import { FigureTable } from './figure-table.tsx';
import styles from './handbook.module.css';

/** Entries under each other; each can be linked to, and shows its figures on request. */
export function EntryList({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('handbook');
  // without groups above them, titles stand right under the section
  const Title = entries.some((one) => one.group !== undefined) ? 'h4' : 'h3';
  return entries.map((one, n) => (
    <div key={one.id} className={styles['block']}>
      {one.group !== undefined && one.group !== entries[n - 1]?.group && (
        <h3 className={styles['group']}>{one.group}</h3>
      )}
      <article id={one.id} className={styles['entry']} aria-labelledby={`${one.id}-title`}>
        <Title id={`${one.id}-title`}>
          {one.title}{' '}
          <a href={`#${one.id}`} aria-label={t('linkTo', { title: one.title, section: t(`section${one.section}`) })}>
            #
          </a>
        </Title>
        <p>{one.text}</p>
        {one.figures.length > 0 && (
          <details>
            <summary>{t('figuresUsed')}</summary>
            <FigureTable caption={one.title} rows={one.figures} />
          </details>
        )}
      </article>
    </div>
  ));
}
