import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import type { SegmentMove } from '../../present/projection.ts';
import { shareChange } from '../../present/share-change.ts';
import { Figure } from '../../ui/figure.tsx';
import { Change } from './change.tsx';
import styles from './orders.module.css';

/** Of a segment of which nothing is known yet. */
export const NO_MOVE: SegmentMove = { before: undefined, after: undefined };

/** The own share of a segment as it was and as the orders are expected to make it. Its place is kept while that is counted. */
export function ShareExpected({ move: { before, after } }: { move: SegmentMove }) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  return (
    <span className={styles['move']} data-move>
      {before !== undefined && (
        <>
          <Figure of="segmentShare">{format.number(before, 1)}</Figure>
          <ArrowRight size={12} strokeWidth={2} aria-hidden="true" />
          <span className="hidden-text"> {t('expected')} </span>
        </>
      )}
      <b>{after === undefined ? '–' : <Figure of="projectedSegment">{format.number(after, 1)}</Figure>}</b>{' '}
      {before !== undefined && after !== undefined && (
        <Change points={shareChange(before, after)} of="projectedChange" />
      )}
    </span>
  );
}
