import { useTranslation } from 'react-i18next';
import { marked } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { whereYouStand } from '../../../present/stand.ts';
import { Marked } from '../../../ui/said.tsx';
import { GuessOutcome } from '../guess-outcome.tsx';
import type { GameProps } from '../parts.ts';
import { PointsLine } from '../points-line.tsx';
import styles from './report.module.css';

/** Where nothing is explained: a match that an older version played. */
export function PlainFinding({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { share, shareChange = 0 } = whereYouStand(view, scenario);
  const written = { points: marked(format.number(Math.abs(shareChange), 1)) };
  const finding = shareChange > 0 ? t('gained', written) : shareChange < 0 ? t('lost', written) : t('same');
  const after = marked(format.percent(share));
  const market = marked(format.money(view.past.at(-1)?.market ?? 0), 'market');
  return (
    <div className={styles['finding']}>
      <h1>
        <Marked of="shareChange" text={finding} />
      </h1>
      <p>
        <Marked
          of="share"
          text={
            shareChange === 0
              ? t('fromToSame', { share: after, market })
              : t('fromTo', { before: marked(format.percent(share - shareChange)), after, market })
          }
        />
      </p>
      <div className={styles['asides']}>
        <PointsLine view={view} />
        <GuessOutcome view={view} />
      </div>
    </div>
  );
}
