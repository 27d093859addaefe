import { AccountsSheet } from '../accounts-sheet.tsx';
import type { GameProps } from '../parts.ts';
import { FiguresStrip } from './figures-strip.tsx';
import { Finding } from './finding.tsx';
import { PlainFinding } from './plain-finding.tsx';
import { QuarterTabs } from './quarter-tabs.tsx';
import styles from './report.module.css';
import { SharesPanel } from './shares-panel.tsx';
import { TryingSheet } from './trying-sheet.tsx';
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
        <TryingSheet view={view} scenario={scenario} />
      </div>
    </main>
  );
}
