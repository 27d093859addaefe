import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import { ShareChart, type ShareLine } from '../../ui/share-chart.tsx';
import { Link } from '../link.tsx';
import styles from './end.module.css';
import type { GameProps } from './parts.ts';
import { PointsLine } from './points-line.tsx';
import { PointsSheet } from './points-sheet.tsx';
import sheet from './sheet.module.css';

/** How it ended: the own share against what the real company did. */
export function End({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { past, own, history, from } = view;
  const company = scenario.providers[own.provider];
  const values = past.map((quarter) => quarter.share[own.provider] ?? 0);
  const before = past.find((quarter) => quarter.quarter === from - 1)?.share[own.provider] ?? company?.startShare ?? 0;
  const answers = past.map((quarter) => history?.[quarter.quarter]?.[own.provider] ?? 0);
  const quarters = past.map((quarter) => scenario.firstQuarter + quarter.quarter);
  const lines: ShareLine[] = [
    {
      id: 'own',
      code: company?.code ?? '',
      name: t('you'),
      values,
      last: format.number(values.at(-1) ?? 0, 1),
      kind: 'own',
    },
    {
      id: 'history',
      code: '',
      name: t('historyLine'),
      values: answers,
      last: format.number(answers.at(-1) ?? 0, 1),
      kind: 'history',
    },
  ];
  return (
    <main id="main" className={styles['end']}>
      <header className={styles['head']}>
        <div>
          <h1>
            <Said
              figures={{
                before: <Figure of="share">{format.percent(before)}</Figure>,
                after: <Figure of="share">{format.percent(values.at(-1) ?? 0)}</Figure>,
              }}
            >
              {(put) => t('endGained', put)}
            </Said>
          </h1>
          <p>
            <Said figures={{ after: <Figure of="historyShare">{format.percent(answers.at(-1) ?? 0)}</Figure> }}>
              {(put) => t('endHistory', { ...put, company: format.text(company?.name) })}
            </Said>
          </p>
          <PointsLine view={view} />
        </div>
        <Link className="button primary large" href="/solo">
          {t('again')}
        </Link>
      </header>
      <div className={styles['steps']}>
        <PointsSheet view={view} />
        <section className={`sheet ${sheet['sheet']} ${styles['wide']}`}>
          <header className={sheet['head']}>
            <h2 className="rod">{t('shares')}</h2>
            <span className="caption">{t('sharesUnit')}</span>
          </header>
          <ShareChart lines={lines} quarters={quarters.map(format.quarter)} label={t('shares')} />
          <div className={sheet['grid']}>
            <table>
              <caption className="hidden-text">{t('table')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('quarter')}</th>
                  <th scope="col" className={sheet['figure']}>
                    {t('yourShare')}
                  </th>
                  <th scope="col" className={sheet['figure']}>
                    {t('historyShare')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {quarters.map((quarter, index) => (
                  <tr key={quarter}>
                    <th scope="row">
                      <Quarter number={quarter} />
                    </th>
                    <td className={sheet['figure']}>
                      <Figure of="share">{format.percent(values[index] ?? 0)}</Figure>
                    </td>
                    <td className={sheet['figure']}>
                      <Figure of="historyShare">{format.percent(answers[index] ?? 0)}</Figure>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      </div>
    </main>
  );
}
