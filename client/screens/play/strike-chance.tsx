import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outlook } from '#shared/rules/weather.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { mainDrivers, strikeChance } from '../../present/outlook.ts';
import { ChargeMeter } from '../../ui/charge-meter.tsx';
import { Figure } from '../../ui/figure.tsx';
import { ChanceTerms, ChargeTerms, RodTerms } from './chance-terms.tsx';
import styles from './weather.module.css';

type ChanceProps = { outlook: Outlook; drawn: boolean };

/** The chance as a large figure, charge and rod under it; where nothing is drawn by it, that is said. */
export function ChanceFigures({ outlook, drawn }: ChanceProps) {
  const { t } = useTranslation('weather');
  const format = useFormat();
  const { chance, charge, rod, exposed } = strikeChance(outlook);
  const figures = {
    charge: format.number(charge, 1),
    rod: format.number(rod, 1),
    exposed: format.number(exposed, 1),
  };
  return (
    <>
      <p className={styles['big']}>
        <b className="number" data-tour="chance">
          <Figure of="chance" detail={<ChanceTerms outlook={outlook} />}>
            {format.wholePercent(chance)}
          </Figure>
        </b>
        <span>{t('chance')}</span>
      </p>
      {!drawn && <p className="caption">{t('notDrawn')}</p>}
      <p className={styles['figures']}>
        <span>
          {t('chargeAhead')}{' '}
          <b className="number">
            <Figure of="charge" detail={<ChargeTerms outlook={outlook} />}>
              {figures.charge}
            </Figure>
          </b>
        </span>
      </p>
      <ChargeMeter charge={charge} rod={rod} label={t('meter', figures)} />
      <ul className={styles['figures']}>
        <li>
          {t('rod')}{' '}
          <b className="number">
            <Figure of="rod" detail={<RodTerms outlook={outlook} />}>
              {figures.rod}
            </Figure>
          </b>
        </li>
        <li>
          {t('exposed')}{' '}
          <b className="number">
            <Figure of="exposed">{figures.exposed}</Figure>
          </b>
        </li>
      </ul>
    </>
  );
}

type StrikeChanceProps = ChanceProps & { showDetails: () => void };

/** The strike chance beside the figures a team reads first, with the few drivers that weigh most. */
export const StrikeChanceSheet = memo(function StrikeChanceSheet({ outlook, drawn, showDetails }: StrikeChanceProps) {
  const { t } = useTranslation('weather');
  const format = useFormat();
  return (
    <section className={`sheet ${styles['chance']}`} data-chance>
      <h2 className="rod">{t('title')}</h2>
      <ChanceFigures outlook={outlook} drawn={drawn} />
      <ul className={styles['why']}>
        {mainDrivers(outlook).map(({ term, points }) => (
          <li key={term}>
            <span>{t(`name_${term}`)}</span>
            <b className={`number ${points > 0 ? styles['more'] : styles['less']}`}>
              <Figure of="driver" detail={<p>{t(`name_${term}`)}</p>}>
                {format.points(points)}
              </Figure>
            </b>
          </li>
        ))}
      </ul>
      <button type="button" className={styles['link']} onClick={showDetails}>
        {t('details')}
      </button>
    </section>
  );
});
