import { CloudOff, DoorClosed, KeyRound, type LucideIcon, SearchX, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../../model/match-store.ts';
import type { LineState } from '../../../net/match-connection.ts';
import { StateSheet } from '../../../ui/state-sheet.tsx';
import { Top } from '../../../ui/top.tsx';
import { Link } from '../../link.tsx';
import styles from '../play.module.css';

const GONE = { unknown: SearchX, closed: DoorClosed, seat: KeyRound } as const satisfies Record<string, LucideIcon>;
/** A server that is only starting needs no words. */
const FEW = 2;

/** In the place of a match: it is being opened, it cannot be opened now, or never. */
export function NoMatch() {
  const { t } = useTranslation(['states', 'play']);
  const line = useMatch((store) => store.line);
  return (
    <div className="sky">
      <title>{t('play:planning')}</title>
      <Top />
      <main id="main">{line.state === 'gone' ? <Gone why={line.why} /> : <Opening line={line} />}</main>
    </div>
  );
}

function Gone({ why }: { why: keyof typeof GONE }) {
  const { t } = useTranslation(['states', 'home']);
  return (
    <StateSheet name={why} icon={GONE[why]} title={t(`gone_${why}`)} texts={[t(`gone_${why}Text`)]}>
      <Link className="button primary large" href="/">
        {t('start')}
      </Link>
      <Link className="button large" href="/solo">
        {t('home:alone')}
      </Link>
    </StateSheet>
  );
}

function Opening({ line }: { line: Exclude<LineState, { state: 'gone' }> }) {
  const { t } = useTranslation(['states', 'play']);
  const hurry = useMatch((store) => store.hurry);
  const scenarioTries = useMatch((store) => store.scenarioTries);
  const trouble = line.state === 'open' ? 'silent' : (line.trouble ?? 'silent');
  const tries = line.state === 'open' ? scenarioTries : line.attempt;
  if (tries < FEW && trouble !== 'offline')
    return (
      <p role="status" className={styles['opening']}>
        {t('play:connecting')}
      </p>
    );
  const icon = trouble === 'offline' ? WifiOff : CloudOff;
  return (
    <StateSheet name={trouble} icon={icon} title={t(`opening_${trouble}`)} texts={[t('openingText'), t('openingDo')]}>
      {line.state !== 'open' && (
        <button type="button" className="button primary large" onClick={hurry}>
          {t('now')}
        </button>
      )}
      <Link className="button large" href="/">
        {t('start')}
      </Link>
    </StateSheet>
  );
}
