import { useTranslation } from 'react-i18next';
import { marked } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { shareScale } from '../../../present/share-scale.ts';
import { shareRows } from '../../../present/shares.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { Marked, Said } from '../../../ui/said.tsx';
import { ShareChart } from '../../../ui/share-chart.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import type { GameProps } from '../parts.ts';
import { useShareLines } from '../use-share-lines.ts';
import styles from './shares-panel.module.css';

/** Everybody's shares so far, small ones enlarged, and how each changed in the quarter. */
export function SharesPanel({ view, scenario }: GameProps) {
  const { t } = useTranslation(['report', 'play']);
  const format = useFormat();
  const narrow = useMedia('(max-width: 640px)');
  const { lines, quarters } = useShareLines({ view, scenario });
  const { split } = shareScale(
    lines.map((line) => line.values),
    1,
    true,
  );
  const struck = view.past.flatMap((quarter, index) =>
    quarter.strikes.some((one) => one.provider === view.own.provider) ? [index + 1] : [],
  );
  return (
    <section className={`sheet ${styles['shares']}`}>
      <header>
        <h2 className="rod">{t('play:shares')}</h2>
        <span className="caption">{t('play:sharesUnit')}</span>
        {split !== undefined && (
          <span className={`caption ${styles['enlarged']}`}>
            <Marked of="share" text={t('enlarged', { limit: marked(format.wholePercent(split), 'name') })} />
          </span>
        )}
      </header>
      <ShareChart
        lines={lines}
        quarters={quarters.map(format.quarter)}
        label={t('play:shares')}
        size={narrow ? 'narrow' : 'report'}
        enlarges={true}
        struck={struck}
      />
      <table className={styles['changes']}>
        <caption>
          <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + view.quarter} /> }}>
            {(put) => t('changeIn', put)}
          </Said>
        </caption>
        <thead className="hidden-text">
          <tr>
            <th scope="col">{t('play:company')}</th>
            <th scope="col">{t('play:share')}</th>
            <th scope="col">{t('play:change')}</th>
          </tr>
        </thead>
        <tbody>
          {shareRows(view.past, scenario).map(({ provider, share, change: points = 0 }) => {
            const company = scenario.providers[provider];
            return (
              <tr key={provider} title={format.text(company?.name)}>
                <th scope="row">
                  <Badge code={company?.code ?? ''} size={15} />
                  <span className="hidden-text">{format.text(company?.name)}</span>
                </th>
                <td className="hidden-text">
                  <Figure of="share" inert={true}>
                    {format.percent(share)}
                  </Figure>
                </td>
                <td data-sign={points > 0 ? 'gain' : points < 0 ? 'loss' : 'none'}>
                  <Figure of="shareChange">{format.points(points)}</Figure>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
