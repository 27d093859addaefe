import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Quarter } from '../../ui/quarter.tsx';
import { AskButton } from './asking.tsx';
import styles from './game-bar.module.css';
import { GameMenu, type ShownAgain } from './game-menu.tsx';
import { type GameProps, PHASE_WORDS } from './parts.ts';
import { SoundSwitch } from './sound/sound-switch.tsx';

type GameBarProps = GameProps & { again: ShownAgain; children?: ReactNode };

/** Who, when, which phase; one block a quarter, the current one in yellow; at the end the one button that goes on. */
export function GameBar({ view, scenario, again, children }: GameBarProps) {
  const { t } = useTranslation(['play', 'home']);
  const format = useFormat();
  const own = scenario.providers[view.own.provider];
  return (
    <header className={styles['bar']}>
      <a className={styles['brand']} href="/">
        <Mark size={28} />
        <span>{t('home:name')}</span>
      </a>
      <span className={styles['who']}>
        <Badge code={own?.code ?? ''} size={26} />
        <b>{format.text(own?.name)}</b>
      </span>
      <span className={styles['when']}>
        <b>
          <Quarter number={scenario.firstQuarter + view.quarter} />
        </b>
        <span>{t(PHASE_WORDS[view.phase])}</span>
      </span>
      <QuarterTrack view={view} scenario={scenario} />
      <AskButton />
      <SoundSwitch />
      <GameMenu code={view.code} again={again} />
      {children && <span className={styles['on']}>{children}</span>}
    </header>
  );
}

function QuarterTrack({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const until = view.until ?? view.quarter + 1;
  const all = until - view.from;
  const years = Map.groupBy(
    Array.from({ length: all }, (_, index) => view.from + index),
    (quarter) => Math.floor((scenario.firstQuarter + quarter) / 4),
  );
  return (
    <span
      className={styles['track']}
      role="img"
      aria-label={t('quarterOf', { now: view.quarter - view.from + 1, all })}
    >
      {[...years].map(([year, quarters]) => (
        <span key={year}>
          <span className={styles['blocks']}>
            {quarters.map((quarter) => (
              <i
                key={quarter}
                data-state={quarter < view.quarter ? 'past' : quarter === view.quarter ? 'now' : 'next'}
              />
            ))}
          </span>
          {year}
        </span>
      ))}
    </span>
  );
}
