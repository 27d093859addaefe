import { useTranslation } from 'react-i18next';
import type { JudgedFigure } from '#shared/forecast/range.ts';
import type { Format } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { ProjectionRow } from '../../present/projection.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import { SignedChange } from './change.tsx';
import styles from './projection.module.css';

/** The figures of each row: the same thing has the same name everywhere. */
const FIGURES = {
  share: 'projectedShare',
  revenue: 'projectedRevenue',
  profit: 'projectedProfit',
  cash: 'projectedCash',
} as const;

type ProjectionTableProps = { rows: readonly ProjectionRow[]; quarter: number };

/** The quarter in planning: expected, change, likely range. A dash where nothing is counted yet. */
export function ProjectionTable({ rows, quarter }: ProjectionTableProps) {
  const { t } = useTranslation('projection');
  return (
    <table>
      <caption className="hidden-text">{t('tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Said figures={{ quarter: <Quarter number={quarter} short /> }}>{(put) => t('after', put)}</Said>
          </th>
          <th scope="col">{t('expected')}</th>
          <th scope="col">{t('change')}</th>
          <th scope="col">{t('likely')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.figure}>
            <th scope="row">{t(row.figure)}</th>
            <td>
              <b>
                <Expected row={row} />
              </b>
            </td>
            <td>
              <RowChange row={row} />
            </td>
            <td>
              <RowRange row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a low screen: the same in one line. */
export function ProjectionLine({ rows }: Pick<ProjectionTableProps, 'rows'>) {
  const { t } = useTranslation('projection');
  return (
    <dl className={styles['line']}>
      {rows.map((row) => (
        <div key={row.figure}>
          <dt>
            {t(row.figure)}
            {row.figure === 'share' && row.range !== undefined && (
              <span>
                {' '}
                <RowRange row={row} />
              </span>
            )}
          </dt>
          <dd>
            <b>
              <Expected row={row} />
            </b>
            <RowChange row={row} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Expected({ row: { figure, expected } }: { row: ProjectionRow }) {
  const format = useFormat();
  if (expected === undefined) return '–';
  return <Figure of={FIGURES[figure]}>{figure === 'share' ? format.percent(expected) : format.money(expected)}</Figure>;
}

function RowChange({ row: { figure, change } }: { row: ProjectionRow }) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  if (change === undefined) return '–';
  const rounded = figure === 'revenue' ? Math.round(change) : change;
  const text = {
    share: () => t('points', { points: format.points(rounded) }),
    revenue: () => format.percentChange(rounded),
    profit: () => format.change(rounded),
    cash: () => format.change(rounded),
  }[figure]();
  return (
    <SignedChange sign={Math.sign(rounded)} of="projectedChange">
      {text}
    </SignedChange>
  );
}

function RowRange({ row: { figure, range } }: { row: ProjectionRow }) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  if (range === undefined) return '–';
  const [low, high] = range;
  return (
    <Figure of="projectedRange">
      {t('range', { low: bare(format, figure, low), high: bare(format, figure, high) })}
    </Figure>
  );
}

/** Without a unit: it stands in the column before. */
function bare(format: Format, figure: JudgedFigure, value: number): string {
  return figure === 'share' ? format.number(value, 1) : format.bareMoney(value);
}
