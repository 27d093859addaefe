import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { whereYouStand } from '../../../present/stand.ts';
import { AccountsSheet } from '../accounts-sheet.tsx';
import type { GameProps } from '../parts.ts';
import { FiguresStrip } from './figures-strip.tsx';
import { Finding } from './finding.tsx';
import { QuarterTabs } from './quarter-tabs.tsx';
import styles from './report.module.css';
import { SharesPanel } from './shares-panel.tsx';
import { useTold } from './use-told.ts';
import { WhySheet } from './why-sheet.tsx';

/** How did it go, and why? The finding in a sentence, its causes, and everything else about the quarter beside them. */
export function Report({ view, scenario }: GameProps) {
  const explained = useTold({ view, scenario });
  return (
    <main id="main" className={styles['report']}>
      <div className={styles['left']}>
        {explained === undefined ? <PlainFinding view={view} scenario={scenario} /> : <Finding {...explained} />}
        {explained === undefined ? <AccountsSheet view={view} /> : <WhySheet {...explained} />}
        <FiguresStrip view={view} scenario={scenario} />
      </div>
      <div className={styles['right']}>
        <SharesPanel view={view} scenario={scenario} />
        <QuarterTabs view={view} scenario={scenario} explained={explained} />
      </div>
    </main>
  );
}

/** Where nothing is explained: a match that an older version played. */
function PlainFinding({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { share, shareChange = 0 } = whereYouStand(view, scenario);
  const points = Math.round(shareChange * 10) / 10;
  const written = { points: format.number(Math.abs(points), 1) };
  return (
    <div className={styles['finding']}>
      <h1>{points > 0 ? t('gained', written) : points < 0 ? t('lost', written) : t('same')}</h1>
      <p>
        {t('fromTo', {
          before: format.percent(share - shareChange),
          after: format.percent(share),
          market: format.money(view.past.at(-1)?.market ?? 0),
        })}
      </p>
    </div>
  );
}
