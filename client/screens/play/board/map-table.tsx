import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import type { FigureId } from '../../../ui/figure-words.ts';
import { ChargeHeading } from './charge-heading.tsx';
import styles from './map-table.module.css';
import { FrontWords } from './outlook-sheet.tsx';
import type { BoardData } from './use-board.ts';

type MapTableProps = { data: BoardData; caption: string; children: ReactNode };

/** The board as real tables: the same facts for a screen reader, a printer, or whoever prefers figures. */
export function MapTable({ data, caption, children }: MapTableProps) {
  const { t } = useTranslation('board');
  return (
    <section className={`sheet ${styles['tables']}`} aria-label={t('mapTable')}>
      <header>
        <p>
          <b>{t('tableSky')}</b> {t(`sky_${data.sky}`)}. <FrontWords from={data.darkerFrom} />
        </p>
        {children}
      </header>
      <CloudTable data={data} />
      <ProvinceTable data={data} />
      <p className="caption">{caption}</p>
    </section>
  );
}

function CloudTable({ data }: { data: BoardData }) {
  const { t } = useTranslation('board');
  return (
    <table>
      <caption>{t('tableClouds')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('provider')}</th>
          <th scope="col">{t('share')}</th>
          <th scope="col">{t('change')}</th>
          <th scope="col">
            <ChargeHeading />
          </th>
        </tr>
      </thead>
      <tbody>
        {data.model.clouds.map(({ code, name, own }, index) => (
          <tr key={code} data-own={own}>
            <th scope="row">
              <span>
                <Badge code={code} size={16} />
                {name}
              </span>
            </th>
            <td>
              <Figure of="share">{data.clouds[index]?.share ?? ''}</Figure>
            </td>
            <td>
              <Known of="shareChange" figure={data.clouds[index]?.change} />
            </td>
            <td>
              <Figure of="chargeStep">{String(data.clouds[index]?.step ?? 1)}</Figure>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ProvinceTable({ data }: { data: BoardData }) {
  const { t } = useTranslation('board');
  return (
    <table>
      <caption>{t('tableProvinces')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('province')}</th>
          <th scope="col">{t('demand')}</th>
          <th scope="col">{t('leader')}</th>
          <th scope="col">{t('ownShare')}</th>
          <th scope="col">{t('ownHalls')}</th>
        </tr>
      </thead>
      <tbody>
        {data.model.tiles.map(({ id, name }, index) => {
          const facts = data.provinces[index];
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <Figure of="provinceDemand">{facts?.demand ?? ''}</Figure>
              </td>
              <td>{facts?.leader ?? t('unknown')}</td>
              <td>
                <Known of="provinceShare" figure={facts?.share} />
              </td>
              <td>{facts?.halls !== undefined && <Figure of="halls">{facts.halls}</Figure>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Known({ of, figure }: { of: FigureId; figure: string | undefined }) {
  const { t } = useTranslation('board');
  return figure === undefined ? t('unknown') : <Figure of={of}>{figure}</Figure>;
}
