import { useTranslation } from 'react-i18next';
import type { Outlook } from '#shared/rules/weather.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { whereYouStand } from '../../present/stand.ts';
import { Figure } from '../../ui/figure.tsx';
import { ChanceTerms } from './chance-terms.tsx';
import { Change } from './change.tsx';
import type { GameProps } from './parts.ts';
import styles from './phone.module.css';

/** The three figures that a small screen keeps above everything. */
export function PhoneFigures({ view, scenario, outlook }: GameProps & { outlook: Outlook | undefined }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const stand = whereYouStand(view, scenario);
  return (
    <dl className={styles['figures']} aria-label={t('figures')}>
      <div>
        <dt>{t('figureShare')}</dt>
        <dd>
          <b className="number">
            <Figure of="share">{format.percent(stand.share)}</Figure>
          </b>{' '}
          <Change points={stand.shareChange} />
        </dd>
      </div>
      <div>
        <dt>{t('figureCash')}</dt>
        <dd>
          <b className="number">
            <Figure of="cash">{format.money(stand.cash)}</Figure>
          </b>
        </dd>
      </div>
      {outlook !== undefined && (
        <div>
          <dt>{t('figureChance')}</dt>
          <dd>
            <b className="number" data-tour="chance">
              <Figure of="chance" detail={<ChanceTerms outlook={outlook} />}>
                {format.wholePercent(outlook.chance)}
              </Figure>
            </b>
          </dd>
        </div>
      )}
    </dl>
  );
}
