import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Posture } from '#shared/scenario/words.ts';
import { marked } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { type Driver, drawsStrikes, drivers } from '../../present/outlook.ts';
import { skyState } from '../../present/sky.ts';
import { whereYouStand } from '../../present/stand.ts';
import { Figure } from '../../ui/figure.tsx';
import type { FigureId } from '../../ui/figure-words.ts';
import { Marked, Said } from '../../ui/said.tsx';
import type { GameProps, OutlookState } from './parts.ts';
import { ChanceFigures } from './strike-chance.tsx';
import styles from './weather.module.css';

type OutlookProps = GameProps & { posture: Posture; state: OutlookState };

/** The strike chance, and on request every driver of it with a sentence: they add up. */
export function OutlookDetails({ view, scenario, posture, state }: OutlookProps) {
  const { t } = useTranslation('weather');
  const format = useFormat();
  const summary = useRef<HTMLElement>(null);
  const { asked, wasShown } = state;
  useEffect(() => {
    if (!asked) return;
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'nearest' });
    wasShown();
  }, [asked, wasShown]);
  const outlook = view.own.outlook?.[posture];
  if (outlook === undefined) return null;
  const share = whereYouStand(view, scenario).share;
  const comes = view.own.skyPlanned !== view.own.sky;
  const rows = drivers({ own: view.own, share, outlook, posture, scenario, format, t, mark: marked });
  return (
    <>
      <h3 className="rod">{t('title')}</h3>
      <ChanceFigures outlook={outlook} drawn={drawsStrikes(view, scenario)} />
      <details
        className={styles['drivers']}
        open={state.open}
        onToggle={(event) => state.change(event.currentTarget.open)}
      >
        <summary ref={summary}>{t('driversTitle')}</summary>
        <p className="caption">
          <Said
            figures={{
              sky: <Figure of="sky">{format.number(view.own.skyPlanned)}</Figure>,
              top: <Figure of="scale">100</Figure>,
            }}
          >
            {(put) => t(comes ? 'skyFront' : `sky_${skyState(view.own.sky)}`, put)}
          </Said>
        </p>
        <table>
          <caption className="hidden-text">{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('driver')}</th>
              <th scope="col">{t('points')}</th>
            </tr>
          </thead>
          <tbody>
            <DriverRows rows={rows.charging} />
            <Total of="charge" name={t('total_charge')} value={format.points(outlook.charge)} />
          </tbody>
          <tbody>
            <DriverRows rows={rows.earthing} />
            <Total of="rod" name={t('total_rod')} value={format.points(-outlook.rod)} />
          </tbody>
          <tbody>
            <DriverRows rows={rows.limits} />
            <Total of="chance" name={t('total_chance')} value={format.percent(outlook.chance)} />
          </tbody>
        </table>
      </details>
    </>
  );
}

function DriverRows({ rows }: { rows: readonly Driver[] }) {
  const { t } = useTranslation('weather');
  const format = useFormat();
  return rows.map(({ term, points, sentence }) => (
    <tr key={term}>
      <th scope="row">
        {t(`name_${term}`)}
        <span>
          <Marked of="driver" text={sentence} />
        </span>
      </th>
      <td>
        <Figure of="driver" detail={<p>{t(`name_${term}`)}</p>}>
          {format.points(points)}
        </Figure>
      </td>
    </tr>
  ));
}

function Total({ of, name, value }: { of: FigureId; name: string; value: string }) {
  return (
    <tr className={styles['total']}>
      <th scope="row">{name}</th>
      <td>
        <Figure of={of}>{value}</Figure>
      </td>
    </tr>
  );
}
