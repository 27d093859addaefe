import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { whereYouStand } from '../../present/stand.ts';
import { AccountsSheet } from './accounts-sheet.tsx';
import type { GameProps } from './parts.ts';
import { PointsSheet } from './points-sheet.tsx';
import styles from './report.module.css';
import { SegmentShares } from './segment-shares.tsx';
import { SharesSoFar } from './shares-so-far.tsx';
import { WhatHappened } from './what-happened.tsx';

/** How did it go? The finding in a sentence, then the accounts and the shares. */
export function Report({ view, scenario }: GameProps) {
  const { t } = useTranslation(['play', 'score']);
  const format = useFormat();
  const send = useMatch((store) => store.send);
  const busy = useMatch((store) => store.busy);
  const stand = whereYouStand(view, scenario);
  const moved = Math.round((stand.shareChange ?? 0) * 10) / 10;
  const before = stand.share - (stand.shareChange ?? 0);
  const next = view.quarter + 1;
  const finding =
    moved > 0
      ? t('gained', { points: format.number(moved, 1) })
      : moved < 0
        ? t('lost', { points: format.number(-moved, 1) })
        : t('same');
  return (
    <main id="main" className={styles['report']}>
      <header className={styles['head']}>
        <div>
          <h1>{finding}</h1>
          <p>
            {t('fromTo', {
              before: format.percent(before),
              after: format.percent(stand.share),
              market: format.money(view.past.at(-1)?.market ?? 0),
            })}
          </p>
          {stand.points !== undefined && (
            <p>
              {stand.points.change === undefined
                ? t('score:line', { points: format.number(stand.points.now, 1) })
                : t('score:lineChange', {
                    points: format.number(stand.points.now, 1),
                    change: format.points(stand.points.change),
                  })}
            </p>
          )}
        </div>
        <button
          type="button"
          className="button primary large"
          disabled={busy}
          onClick={() => send({ type: 'continue' })}
        >
          {next === view.until
            ? t('toEnd')
            : t('nextQuarter', { quarter: format.quarter(scenario.firstQuarter + next) })}
        </button>
      </header>
      <div className={styles['steps']}>
        <div className={styles['wide']}>
          <SharesSoFar view={view} scenario={scenario} />
        </div>
        <AccountsSheet view={view} />
        <PointsSheet view={view} />
        <SegmentShares view={view} scenario={scenario} />
        <WhatHappened view={view} scenario={scenario} />
      </div>
    </main>
  );
}
