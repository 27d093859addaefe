import { CloudOff, Pause, Play, SkipForward } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../../model/match-store.ts';
import { unless } from '../../../ui/unless.ts';
import { useShortcuts } from '../board/use-shortcuts.ts';
import { useWayOn } from '../line/use-way-on.ts';
import styles from './controls.module.css';
import { Track } from './track.tsx';
import type { useFilm } from './use-film.ts';

type ControlsProps = { player: ReturnType<typeof useFilm>; progress: RefObject<HTMLElement | null> };

/** The track, a pause, and the way on: to skip while the film runs, to the report when it is over. */
export function Controls({ player, progress }: ControlsProps) {
  const { t } = useTranslation(['resolution', 'play']);
  const send = useMatch((store) => store.send);
  const way = useWayOn();
  const { moment, paused, setPaused, seek } = player;
  const toReport = () => send({ type: 'continue' });
  const turn = () => {
    if (!moment.over) setPaused(!paused);
  };
  useShortcuts({ ' ': { down: turn }, s: { down: toReport } });
  return (
    <footer className={styles['controls']}>
      <Track
        step={moment.step}
        seek={(step) => {
          seek(step);
          setPaused(false);
        }}
        progress={progress}
      />
      <button type="button" className={`button ${styles['pause']}`} {...unless(moment.over, turn)}>
        {paused ? <Play size={18} aria-hidden="true" /> : <Pause size={18} aria-hidden="true" />}
        <span>{paused ? t('resume') : t('pause')}</span>
      </button>
      <button type="button" className={`button primary ${styles['on']}`} {...unless(way !== 'free', toReport)}>
        <span>{moment.over ? t('play:toReport') : t('skip')}</span>
        {way === 'waits' ? (
          <CloudOff size={18} aria-hidden="true" />
        ) : (
          !moment.over && <SkipForward size={18} aria-hidden="true" />
        )}
      </button>
    </footer>
  );
}
