import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handbook } from '#shared/protocol/handbook.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { entriesOf, SECTIONS } from '../../present/handbook/entries.ts';
import { figureRows } from '../../present/handbook/figures.ts';
import { matching } from '../../present/handbook/search.ts';
import { SourceLink } from '../../ui/source-link.tsx';
import { EntryList } from './entry-list.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './handbook.module.css';
import { StartTables } from './start-tables.tsx';

/** The field, the sections, and what of them fits what was typed. */
export function Contents({ handbook }: { handbook: Handbook }) {
  const { t } = useTranslation('handbook');
  const format = useFormat();
  const [typed, setTyped] = useState('');
  useAddressedEntry();
  const entries = matching(entriesOf(handbook, { say: t, format }), typed, (one) => [one.title, one.text]);
  const rows = matching(figureRows(t, format, handbook), typed, (one) => [one.name]);
  const sources = matching(handbook.sources, typed, (one) => [one.title]);
  const found = entries.length + rows.length + sources.length;
  const searching = typed.trim() !== '';
  return (
    <>
      <label className={styles['search']}>
        {t('search')}
        <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status" className={styles['found']}>
        {searching && (found === 0 ? t('nothing', { words: typed.trim() }) : t('found', { count: found }))}
      </p>
      {!searching && (
        <nav aria-label={t('contents')} className={styles['contents']}>
          {SECTIONS.map((section) => (
            <a key={section} href={`#section-${section}`}>
              {t(`section${section}`)}
            </a>
          ))}
        </nav>
      )}
      {SECTIONS.map((section) => {
        const own = entries.filter((one) => one.section === section);
        const empty = { Figures: rows.length === 0, Sources: sources.length === 0 };
        if (section in empty ? empty[section as keyof typeof empty] : own.length === 0) return null;
        return (
          <section key={section} id={`section-${section}`} className={styles['section']}>
            <h2>{t(`section${section}`)}</h2>
            {section === 'Figures' && <FigureTable caption={t('tableRules')} rows={rows} />}
            {section === 'Figures' && !searching && <StartTables handbook={handbook} />}
            {section === 'Sources' && (
              <ul>
                {sources.map((one) => (
                  <li key={one.key}>
                    <SourceLink {...one} />
                  </li>
                ))}
              </ul>
            )}
            <EntryList entries={own} />
          </section>
        );
      })}
    </>
  );
}

/** The entry that the address names is shown, and reading goes on there. */
function useAddressedEntry(): void {
  useEffect(() => {
    const show = () => {
      const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (entry === null) return;
      entry.tabIndex = -1;
      entry.focus({ preventScroll: true });
      entry.scrollIntoView();
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);
}
