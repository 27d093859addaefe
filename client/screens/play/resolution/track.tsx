import { Calculator, Check, CloudSun, ScrollText, Users, Zap } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { FILM_STEPS, type FilmStep } from '../../../present/board/film/scene.ts';
import styles from './track.module.css';

const ICONS = {
  weather: CloudSun,
  orders: ScrollText,
  enforcement: Zap,
  customers: Users,
  accounts: Calculator,
} as const;

type TrackProps = {
  step: FilmStep;
  seek: (step: FilmStep) => void;
  /** The line under the running step; the film moves it without React. */
  progress: RefObject<HTMLElement | null>;
};

/** One track of five steps: where the quarter is, and a way to any of them. */
export function Track({ step, seek, progress }: TrackProps) {
  const { t } = useTranslation('resolution');
  const now = FILM_STEPS.indexOf(step);
  return (
    <ol className={styles['track']} aria-label={t('steps')}>
      {FILM_STEPS.map((one, index) => {
        const Icon = ICONS[one];
        return (
          <li key={one} data-state={index < now ? 'done' : index === now ? 'now' : 'next'}>
            <button type="button" aria-current={index === now ? 'step' : undefined} onClick={() => seek(one)}>
              <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
              <span>{t(`step_${one}`)}</span>
              {index < now && <Check size={16} strokeWidth={2} aria-hidden="true" className={styles['done']} />}
            </button>
            {index === now && <i ref={progress} className={styles['progress']} />}
          </li>
        );
      })}
    </ol>
  );
}
