import { useTranslation } from 'react-i18next';
import type { Outlook } from '#shared/rules/weather.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { whereYouStand } from '../../present/stand.ts';
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
          <b className="number">{format.percent(stand.share)}</b> <Change points={stand.shareChange} />
        </dd>
      </div>
      <div>
        <dt>{t('figureCash')}</dt>
        <dd>
          <b className="number">{format.money(stand.cash)}</b>
        </dd>
      </div>
      {outlook !== undefined && (
        <div>
          <dt>{t('figureChance')}</dt>
          <dd>
            <b className="number">{format.wholePercent(outlook.chance)}</b>
          </dd>
        </div>
      )}
    </dl>
  );
}
