import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncer } from '../../model/announcer.ts';
import type { GameProps } from './parts.ts';
import { cue } from './sound/cue.ts';

/** Says quarter and phase when they change, and whatever else a screen announces: once, and politely. */
export function Announcements({ quarter, phase }: { quarter: string; phase: GameProps['view']['phase'] }) {
  const { t } = useTranslation('board');
  const { said, say } = useAnnouncer();
  useEffect(() => {
    if (phase === 'planning') say(t('saidPlanning', { quarter }));
    if (phase === 'resolving') say(t('saidResolving', { quarter }));
    if (phase === 'report') say(t('saidReport', { quarter }));
    cue('page');
  }, [phase, quarter, say, t]);
  return (
    <p role="status" className="hidden-text" data-announcer>
      {said.map(({ id, text }, n) => (
        <span key={id}>
          {n > 0 && ' '}
          {text}
        </span>
      ))}
    </p>
  );
}
