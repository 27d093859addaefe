import { ArrowRight, CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../../model/match-store.ts';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import { unless } from '../../../ui/unless.ts';
import { useWayOn } from '../line/use-way-on.ts';
import type { GameProps } from '../parts.ts';

/** On from the report: the next quarter, or how it ended. */
export function Continue({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const send = useMatch((store) => store.send);
  const way = useWayOn();
  const next = view.quarter + 1;
  return (
    <button type="button" className="button primary" {...unless(way !== 'free', () => send({ type: 'continue' }))}>
      <span>
        {next === view.until ? (
          t('toEnd')
        ) : (
          <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + next} /> }}>
            {(put) => t('nextQuarter', put)}
          </Said>
        )}
      </span>
      {way === 'waits' ? <CloudOff size={16} aria-hidden="true" /> : <ArrowRight size={16} aria-hidden="true" />}
    </button>
  );
}
