import { type CSSProperties, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowSubject, Waterfall, WaterfallRow } from '../../../present/why/waterfall.ts';
import { Badge } from '../../../ui/badge.tsx';
import { iconOf } from './cause-icons.ts';
import styles from './waterfall.module.css';

/** What the table says of its rows: everything that is words or a written figure. */
export type WaterfallWords = {
  readonly caption: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly unit: string;
  readonly name: (subject: RowSubject) => ReactNode;
  readonly reason: (row: WaterfallRow) => ReactNode;
  readonly end: (value: number) => ReactNode;
  readonly amount: (row: WaterfallRow) => ReactNode;
  readonly tick: (value: number) => string;
  /** What the ticks count, where it is not said with each. */
  readonly tickUnit?: string;
};

type WaterfallTableProps = { waterfall: Waterfall; words: WaterfallWords; code: string; money?: boolean };

/** From before to after, a row a cause: a table to read, bars to see. */
export function WaterfallTable({ waterfall, words, code, money = false }: WaterfallTableProps) {
  const { t } = useTranslation('report');
  const { rows, before, after, axis } = waterfall;
  const at = (value: number) => `${(100 * (value - axis.from)) / (axis.to - axis.from)}%`;
  const lines = axis.ticks.map((tick) => <i key={tick} className={styles['tick']} style={{ left: at(tick) }} />);
  const end = (name: ReactNode, value: number, side: 'start' | 'end') => (
    <tr className={styles['end']}>
      <th scope="row">{name}</th>
      <td aria-hidden="true" className={styles['track']}>
        {lines}
        <span className={styles['marker']} data-side={side} style={{ left: at(value) }}>
          <Badge code={code} size={18} />
        </span>
      </td>
      <td className={styles['amount']}>{words.end(value)}</td>
    </tr>
  );
  return (
    <table className={styles['waterfall']} data-money={money || undefined}>
      <caption className="hidden-text">{words.caption}</caption>
      <thead className="hidden-text">
        <tr>
          <th scope="col">{t('cause')}</th>
          <th scope="col">{words.unit}</th>
        </tr>
      </thead>
      <tbody>
        {end(words.before, before, 'start')}
        {rows.map((row) => (
          <Row key={keyOf(row.subject)} row={row} words={words} at={at} lines={lines} />
        ))}
        {end(words.after, after, 'end')}
      </tbody>
      <tfoot aria-hidden="true" data-axis>
        <tr className={styles['axis']}>
          <td />
          <td className={styles['track']}>
            {axis.ticks.map((tick) => (
              <span key={tick} style={{ left: at(tick) }}>
                {words.tick(tick)}
              </span>
            ))}
          </td>
          <td className={styles['unit']}>{words.tickUnit}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type RowProps = {
  row: WaterfallRow;
  words: WaterfallWords;
  at: (value: number) => string;
  lines: ReactNode;
  inside?: boolean;
};

function Row({ row, words, at, lines, inside = false }: RowProps) {
  const [open, setOpen] = useState(false);
  const { subject, from, to, amount } = row;
  const Icon = iconOf(subject);
  const group = 'inside' in subject ? subject.inside : [];
  const place = {
    '--from': at(from),
    '--to': at(to),
    '--low': at(Math.min(from, to)),
    '--high': at(Math.max(from, to)),
  };
  return (
    <>
      <tr data-inside={inside || undefined} data-cause={keyOf(subject)}>
        <th scope="row">
          {Icon !== undefined && <Icon size={16} strokeWidth={1.75} aria-hidden="true" className={styles['icon']} />}
          {group.length > 0 ? (
            <button type="button" aria-expanded={open} className={styles['more']} onClick={() => setOpen(!open)}>
              <i aria-hidden="true" data-open={open} />
              <span>{words.name(subject)}</span>
            </button>
          ) : (
            <>
              <b>{words.name(subject)}</b>
              <span className={styles['reason']}>{words.reason(row)}</span>
            </>
          )}
        </th>
        <td aria-hidden="true" className={styles['track']} style={place as CSSProperties}>
          {lines}
          {!inside && <i className={styles['joint']} />}
          <i className={styles['bar']} data-sign={sign(amount)} />
        </td>
        <td className={styles['amount']} data-sign={sign(amount)}>
          {words.amount(row)}
        </td>
      </tr>
      {open &&
        group.map((one) => (
          <Row key={keyOf(one.subject)} row={one} words={words} at={at} lines={lines} inside={true} />
        ))}
    </>
  );
}

function sign(amount: number): 'gain' | 'loss' | 'none' {
  return amount > 0 ? 'gain' : amount < 0 ? 'loss' : 'none';
}

function keyOf(subject: RowSubject): string {
  if (subject.kind === 'cause') return subject.cause;
  return subject.kind === 'cost' ? `cost-${subject.cost}` : subject.kind;
}
