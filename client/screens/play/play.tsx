import '../../model/no-code-from-text.ts';

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../model/match-store.ts';
import { Top } from '../../ui/top.tsx';
import { usePath } from '../route.ts';
import { End } from './end.tsx';
import { GameBar } from './game-bar.tsx';
import { Planning } from './planning.tsx';
import styles from './play.module.css';
import { Report } from './report.tsx';
import { Resolution } from './resolution.tsx';

/** A match, whatever phase it is in. Empty, loading, lost and unknown are designed, not forgotten. */
export function Play() {
  const { t } = useTranslation('play');
  const code = usePath().split('/')[2] ?? '';
  const open = useMatch((store) => store.open);
  const connection = useMatch((store) => store.connection);
  const view = useMatch((store) => store.view);
  const scenario = useMatch((store) => store.scenario);
  useEffect(() => open(code), [open, code]);

  if (connection === 'gone' || view === undefined || scenario === undefined) {
    return (
      <div className="sky">
        <title>{t('planning')}</title>
        <Top />
        <main id="main" className={`sheet ${styles['notice']}`}>
          <h1>{connection === 'gone' ? t('gone') : t('connecting')}</h1>
        </main>
      </div>
    );
  }
  return (
    <div className={`sky ${styles['game']}`}>
      <GameBar view={view} scenario={scenario} />
      <p role="status" className={styles['lost']} hidden={connection === 'open'}>
        {connection === 'open' ? '' : t('reconnecting')}
      </p>
      {view.phase === 'planning' && <Planning view={view} scenario={scenario} />}
      {view.phase === 'resolving' && <Resolution view={view} scenario={scenario} />}
      {view.phase === 'report' && <Report view={view} scenario={scenario} />}
      {(view.phase === 'debrief' || view.phase === 'closed') && <End view={view} scenario={scenario} />}
    </div>
  );
}
