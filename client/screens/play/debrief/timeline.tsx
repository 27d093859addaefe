import { type CSSProperties, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import type { OwnQuarter } from '../../../present/debrief/record.ts';
import { type QuarterColumn, timelineOf } from '../../../present/debrief/timeline.ts';
import { eventTitle } from '../../../present/event-title.ts';
import { Quarter } from '../../../ui/quarter.tsx';
import { ScrollBox } from '../../../ui/scroll-box.tsx';
import { useIntoSight } from '../../../ui/use-into-sight.ts';
import { useMedia } from '../../../ui/use-media.ts';
import { WeatherIcon } from '../../../ui/weather-icon.tsx';
import type { GameProps } from '../parts.ts';
import sheet from './debrief.module.css';
import { type Entry, type EventEntry, entriesOf, ROWS } from './entries.ts';
import { EntryButton } from './entry-button.tsx';
import { Opened } from './opened.tsx';
import styles from './timeline.module.css';

/** Weather, events and decisions of the quarters played, one above another; each entry opens below the line. */
export function Timeline({ view, scenario, orders }: GameProps & { orders: readonly OwnQuarter[] }) {
  const { t } = useTranslation(['debrief', 'board']);
  const say = useTranslation('play').t;
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const [open, setOpen] = useState<Entry>();
  const below = useId();
  const narrow = useMedia('(max-width: 640px)');
  const see = useIntoSight();
  useEffect(() => {
    if (open !== undefined) see(document.getElementById(below));
  }, [open, below, see]);
  const columns = timelineOf(view, scenario, cards, orders);
  const company = format.text(scenario.providers[view.own.provider]?.shortName);
  const name = { events: t('events'), own: t('yours', { company }), others: t('others') };
  const entries = (column: QuarterColumn, row: (typeof ROWS)[number]) => entriesOf(column, row, view.own.provider);
  const titleOf = ({ event, quarter }: EventEntry) => {
    const past = view.past.find((one) => scenario.firstQuarter + one.quarter === quarter);
    return past === undefined ? '' : eventTitle({ view, scenario, format, t: say }, event.card, past);
  };
  const button = (entry: Entry) => (
    <EntryButton
      key={entry.id}
      entry={entry}
      scenario={scenario}
      titleOf={titleOf}
      open={open?.id === entry.id}
      below={below}
      press={() => setOpen(open?.id === entry.id ? undefined : entry)}
    />
  );
  const opened = open !== undefined && (
    <Opened id={below} entry={open} scenario={scenario} titleOf={titleOf} close={() => setOpen(undefined)} />
  );
  const sky = (column: QuarterColumn) => (
    <span className={styles['sky']} data-sky={column.sky}>
      <WeatherIcon sky={column.sky} size={17} />
      <span className="hidden-text">{t(`board:sky_${column.sky}`)}</span>
    </span>
  );
  return (
    <section className={`sheet ${sheet['sheet']}`} data-timeline>
      <header>
        <h2 className="rod">{t('line')}</h2>
        <span className="caption">{t('lineHint')}</span>
      </header>
      {narrow ? (
        <ol className={styles['list']}>
          {columns.map((column) => (
            <li key={column.quarter}>
              <h3>
                <Quarter number={column.quarter} />
                {sky(column)}
              </h3>
              {ROWS.filter((row) => entries(column, row).length > 0).map((row) => (
                <div key={row}>
                  <h4>{name[row]}</h4>
                  <ul>
                    {entries(column, row).map((entry) => (
                      <li key={entry.id}>{button(entry)}</li>
                    ))}
                  </ul>
                </div>
              ))}
              {open?.quarter === column.quarter && opened}
            </li>
          ))}
        </ol>
      ) : (
        <ScrollBox className={`more-aside ${styles['scroll']}`} name={t('line')}>
          <table className={styles['line']} style={{ '--quarters': columns.length } as CSSProperties}>
            <caption className="hidden-text">{t('line')}</caption>
            <thead>
              <tr>
                <td />
                {columns.map((column) => (
                  <th key={column.quarter} scope="col">
                    <Quarter number={column.quarter} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('weather')}</th>
                {columns.map((column) => (
                  <td key={column.quarter} className={styles['weather']}>
                    {sky(column)}
                  </td>
                ))}
              </tr>
              {ROWS.map((row) => (
                <tr key={row}>
                  <th scope="row">{name[row]}</th>
                  {columns.map((column) => (
                    <td key={column.quarter}>{entries(column, row).map(button)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {!narrow && opened}
    </section>
  );
}
