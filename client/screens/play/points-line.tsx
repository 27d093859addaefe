import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { ownPoints } from '../../present/points.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';

/** The own points in a sentence, with what the last quarter moved; nothing where nobody counts. */
export function PointsLine({ view }: Pick<GameProps, 'view'>) {
  const { t } = useTranslation('score');
  const format = useFormat();
  const points = ownPoints(view);
  if (points === undefined) return null;
  const now = <Figure of="points">{format.number(points.now, 1)}</Figure>;
  return (
    <p>
      {points.change === undefined ? (
        <Said figures={{ points: now }}>{(put) => t('line', put)}</Said>
      ) : (
        <Said figures={{ points: now, change: <Figure of="pointsChange">{format.points(points.change)}</Figure> }}>
          {(put) => t('lineChange', put)}
        </Said>
      )}
    </p>
  );
}
