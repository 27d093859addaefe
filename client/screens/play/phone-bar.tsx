import { ArrowRight, CloudOff, Inbox, Map as MapSheet, SlidersHorizontal, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../model/match-store.ts';
import { questionsOf } from '../../present/questions.ts';
import { Figure } from '../../ui/figure.tsx';
import { unless } from '../../ui/unless.ts';
import { useWayOn } from './line/use-way-on.ts';
import type { GameProps } from './parts.ts';
import styles from './phone.module.css';

const PARTS = [
  { id: 'map', icon: MapSheet, goes: 'main' },
  { id: 'orders', icon: SlidersHorizontal, goes: undefined },
  { id: 'outlook', icon: TrendingUp, goes: '[data-projection]' },
  { id: 'inbox', icon: Inbox, goes: '[data-inbox]' },
] as const;
export type Part = (typeof PARTS)[number]['id'];

type PhoneBarProps = Pick<GameProps, 'view'> & { part: Part; choose: (part: Part) => void };

/** A phone's way around: four parts of the screen, and the one button that matters. */
export function PhoneBar({ view, part, choose }: PhoneBarProps) {
  const { t } = useTranslation(['board', 'play']);
  const send = useMatch((store) => store.send);
  const way = useWayOn();
  const given = useMatch((store) => store.given);
  const open = questionsOf(view, given).filter((one) => one.open).length;
  const go = (id: Part, goes: string | undefined) => {
    choose(id);
    // the part is shown with the next frame: only then it has a place to scroll to
    requestAnimationFrame(() => {
      if (id === 'map' || id === 'orders') scrollTo({ top: 0 });
      else if (goes !== undefined) document.querySelector(goes)?.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <nav className={styles['bar']} aria-label={t('sections')}>
      {PARTS.map(({ id, icon: Icon, goes }) => (
        <button
          key={id}
          type="button"
          data-part={id}
          data-tour={`part-${id}`}
          aria-current={part === id ? 'page' : undefined}
          onClick={() => go(id, goes)}
        >
          <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
          {t(`part_${id}`)}
          {id === 'inbox' && open > 0 && (
            <span className={styles['count']}>
              <Figure of="openQuestions" inert>
                {String(open)}
              </Figure>
            </span>
          )}
        </button>
      ))}
      <button
        type="button"
        data-tour="submit"
        className="button primary"
        aria-label={t('play:submit')}
        {...unless(way !== 'free', () => send({ type: 'set-ready', ready: true }))}
      >
        {way === 'busy' ? t('play:submitting') : t('submitShort')}
        {way === 'waits' ? <CloudOff size={16} aria-hidden="true" /> : <ArrowRight size={16} aria-hidden="true" />}
      </button>
    </nav>
  );
}
