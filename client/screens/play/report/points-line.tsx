import { useTranslation } from 'react-i18next';
import { marked } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { ownPoints } from '../../../present/points.ts';
import { Marked } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';

/** The own points against history, and what the quarter moved; nothing where nobody counts. */
export function PointsLine({ view }: Pick<GameProps, 'view'>) {
  const { t } = useTranslation('score');
  const format = useFormat();
  const own = ownPoints(view);
  if (own === undefined) return null;
  const points = marked(format.number(own.now, 1));
  return (
    <p>
      <Marked
        of="points"
        text={
          own.change === undefined
            ? t('line', { points })
            : t('lineChange', { points, change: marked(format.points(own.change)) })
        }
      />
    </p>
  );
}
