import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { whereYouStand } from '../../present/stand.ts';
import { Figure } from '../../ui/figure.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import { AccountsSheet } from './accounts-sheet.tsx';
import type { GameProps } from './parts.ts';
import { PointsLine } from './points-line.tsx';
import { PointsSheet } from './points-sheet.tsx';
import styles from './report.module.css';
import { SegmentShares } from './segment-shares.tsx';
import { SharesSoFar } from './shares-so-far.tsx';
import { WhatHappened } from './what-happened.tsx';

/** How did it go? The finding in a sentence, then the accounts and the shares. */
export function Report({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const send = useMatch((store) => store.send);
  const busy = useMatch((store) => store.busy);
  const stand = whereYouStand(view, scenario);
  const moved = Math.round((stand.shareChange ?? 0) * 10) / 10;
  const before = stand.share - (stand.shareChange ?? 0);
  const next = view.quarter + 1;
  return (
    <main id="main" className={styles['report']}>
      <header className={styles['head']}>
        <div>
          <h1>
            {moved === 0 ? (
              t('same')
            ) : (
              <Said figures={{ points: <Figure of="shareChange">{format.number(Math.abs(moved), 1)}</Figure> }}>
                {(put) => t(moved > 0 ? 'gained' : 'lost', put)}
              </Said>
            )}
          </h1>
          <p>
            <Said
              figures={{
                before: <Figure of="share">{format.percent(before)}</Figure>,
                after: <Figure of="share">{format.percent(stand.share)}</Figure>,
                market: <Figure of="market">{format.money(view.past.at(-1)?.market ?? 0)}</Figure>,
              }}
            >
              {(put) => t('fromTo', put)}
            </Said>
          </p>
          <PointsLine view={view} />
        </div>
        <button
          type="button"
          className="button primary large"
          disabled={busy}
          onClick={() => send({ type: 'continue' })}
        >
          <span>
            {next === view.until ? (
              t('toEnd')
            ) : (
              <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + next} /> }}>
                {(put) => t('nextQuarter', put)}
              </Said>
            )}
          </span>
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
