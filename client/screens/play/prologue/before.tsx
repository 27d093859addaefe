import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { eventTitle } from '../../../present/event-title.ts';
import type { Prologue } from '../../../present/prologue.ts';
import { shareChange } from '../../../present/share-change.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import { ShareChart, type ShareLine } from '../../../ui/share-chart.tsx';
import { Change } from '../change.tsx';
import type { GameProps } from '../parts.ts';
import sheet from '../sheet.module.css';
import styles from './prologue.module.css';

type BeforeProps = GameProps & { story: Prologue; shown: number };

/** Shares, news and halls of the quarters before: what is not unrolled yet keeps its place. */
export function Before({ view, scenario, story, shown }: BeforeProps) {
  const { t } = useTranslation(['prologue', 'play']);
  const say = useTranslation('play').t;
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const quarter = (index: number) => format.quarter(scenario.firstQuarter + index);
  const titleOf = (event: string, quarter: number) => {
    const card = cards.find((one) => one.id === event);
    const past = view.past.find((one) => one.quarter === quarter);
    return card && past && eventTitle({ view, scenario, format, t: say }, card, past);
  };
  const lines: ShareLine[] = scenario.providers.map((one, p) => {
    const values = (story.shares[p] ?? []).slice(0, shown + 1);
    return {
      id: one.id,
      code: one.code,
      name: format.text(one.playable ? one.shortName : one.name),
      values,
      last: format.number(values.at(-1) ?? 0, 1),
      kind: p === view.own.provider ? 'own' : 'rival',
    };
  });
  return (
    <>
      <section className={sheet['sheet']}>
        <header className={sheet['head']}>
          <h3 className="rod">{t('shares')}</h3>
          <span className="caption">{t('play:sharesUnit')}</span>
        </header>
        <ShareChart lines={lines} quarters={[-1, ...story.quarters].map(quarter)} label={t('shares')} size="small" />
        <table>
          <caption className="hidden-text">{t('shares')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('play:company')}</th>
              <th scope="col" className={sheet['figure']}>
                <Quarter number={scenario.firstQuarter - 1} />
              </th>
              <th scope="col" className={sheet['figure']}>
                <Quarter number={scenario.firstQuarter + (story.quarters[shown - 1] ?? 0)} />
              </th>
              <th scope="col" className={sheet['figure']}>
                {t('play:change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id} className={line.kind === 'own' ? sheet['own'] : undefined}>
                <th scope="row">
                  <span className={sheet['named']}>
                    <Badge code={line.code} size={18} />
                    {line.name}
                  </span>
                </th>
                <td className={sheet['figure']}>
                  <Figure of="share">{format.percent(line.values[0] ?? 0)}</Figure>
                </td>
                <td className={sheet['figure']}>
                  <Figure of="share">{format.percent(line.values.at(-1) ?? 0)}</Figure>
                </td>
                <td className={sheet['figure']}>
                  <Change points={shareChange(line.values[0] ?? 0, line.values.at(-1) ?? 0)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className={`${sheet['sheet']} ${styles['news']}`}>
        <h3 className="rod">{t('news')}</h3>
        {story.news.map((one, index) => (
          <div key={one.quarter} data-shown={index < shown}>
            <h4>
              <Quarter number={scenario.firstQuarter + one.quarter} />
            </h4>
            <ul data-words>
              {one.events.map((event) => (
                <li key={event}>{titleOf(event, one.quarter)}</li>
              ))}
              {one.events.length === 0 && <li>{t('play:eventNone')}</li>}
            </ul>
          </div>
        ))}
        {story.halls.length > 0 && (
          <div data-shown="true">
            <h3 className="rod">{t('halls')}</h3>
            <ul>
              {story.halls.map(({ hub, count, serves }) => (
                <li key={`${hub} ${serves}`}>
                  <Said
                    figures={{
                      halls: <Figure of="hallsUnderway">{format.number(count)}</Figure>,
                      quarter: <Quarter number={scenario.firstQuarter + serves} />,
                    }}
                  >
                    {(put) => t('hall', { ...put, hub: format.text(scenario.hubs[hub]?.name) })}
                  </Said>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
    </>
  );
}
