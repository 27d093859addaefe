import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import type { GameProps } from '../parts.ts';

/** On from the report: the next quarter, or how it ended. */
export function Continue({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const send = useMatch((store) => store.send);
  const busy = useMatch((store) => store.busy);
  const next = view.quarter + 1;
  return (
    <button type="button" className="button primary" disabled={busy} onClick={() => send({ type: 'continue' })}>
      {next === view.until ? t('toEnd') : t('nextQuarter', { quarter: format.quarter(scenario.firstQuarter + next) })}
      <ArrowRight size={16} aria-hidden="true" />
    </button>
  );
}
