import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { counted } from '../../../i18n/marked.ts';
import { type MatrixRow, whyMatrix } from '../../../present/why/matrix.ts';
import { segmentName, shortName } from '../../../present/why/told.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Marked } from '../../../ui/said.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import styles from './matrix.module.css';
import type { WhyProps } from './told-here.ts';

/** The points of the waterfall once more, by segment or by whose change did it. */
export function WhyMatrix({ told, shown }: WhyProps) {
  const { t } = useTranslation('report');
  const [by, setBy] = useState<'segment' | 'rival'>('segment');
  const { scenario, format } = told;
  const matrix = whyMatrix(told.why, shown, by);
  const fullName = (column: number) =>
    by === 'segment' ? segmentName(told, column) : format.text(scenario.providers[column]?.name);
  const columnName = (column: number) => (by === 'segment' ? segmentName(told, column) : shortName(told, column));
  const name = (row: MatrixRow) =>
    row.cause === undefined ? (
      <Marked of="whyCount" text={t('smaller', counted(row.count, 'whyCount'))} />
    ) : (
      t(`name_${row.cause}`)
    );
  const written = (value: number) => (value === 0 ? '0' : format.points(value, shown.digits));
  return (
    <>
      <header className={styles['head']}>
        <p className="caption">{by === 'segment' ? t('whereText') : t('whoText')}</p>
        <Segmented
          label={t('columns')}
          value={by}
          choose={setBy}
          options={[
            { id: 'segment', name: t('bySegment') },
            { id: 'rival', name: t('byRival') },
          ]}
        />
      </header>
      <div className={styles['box']}>
        <table className={styles['matrix']} data-by={by}>
          <caption className="hidden-text">{by === 'segment' ? t('whereText') : t('whoText')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-text">{t('cause')}</span>
              </th>
              {matrix.columns.map((column) => (
                <th key={column} scope="col" title={fullName(column)}>
                  {by === 'segment' ? (
                    segmentName(told, column)
                  ) : (
                    <>
                      <Badge code={scenario.providers[column]?.code ?? ''} size={15} />
                      <span aria-hidden="true">{shortName(told, column)}</span>
                      <span className="hidden-text">{fullName(column)}</span>
                    </>
                  )}
                </th>
              ))}
              <th scope="col">{t('all')}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.cause ?? 'smaller'}>
                <th scope="row">{name(row)}</th>
                {row.cells.map((cell, index) => (
                  <td
                    key={matrix.columns[index]}
                    data-sign={cell > 0 ? 'gain' : cell < 0 ? 'loss' : 'none'}
                    data-column={columnName(matrix.columns[index] ?? -1)}
                    style={{ '--shade': row.shades[index] } as CSSProperties}
                  >
                    <Figure of="whyCell">{written(cell)}</Figure>
                  </td>
                ))}
                <td className={styles['total']}>
                  <Figure of="whyPoints">{written(row.total)}</Figure>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('allCauses')}</th>
              {[...matrix.all.cells, matrix.all.total].map((cell, index) => (
                <td
                  key={matrix.columns[index] ?? 'all'}
                  className={styles['total']}
                  data-sign={cell === 0 ? 'none' : 'some'}
                  data-column={index < matrix.columns.length ? columnName(matrix.columns[index] ?? -1) : undefined}
                >
                  <Figure of={index < matrix.columns.length ? 'whyCell' : 'shareChange'}>{written(cell)}</Figure>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
