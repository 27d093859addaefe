import { useTranslation } from 'react-i18next';
import { type TabOfGroups, tabOpening } from '../../present/opening.ts';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';

/** Where nothing can be set yet: when the first control comes. */
export function ClosedTab({ view, scenario, tab }: GameProps & { tab: TabOfGroups }) {
  const { t } = useTranslation('opening');
  const { open, opensIn } = tabOpening(view, tab);
  if (open) return null;
  if (opensIn === undefined) return <p data-closed>{t('opensNever')}</p>;
  return (
    <p data-closed>
      <Said figures={{ quarter: <Quarter number={scenario.firstQuarter + opensIn} /> }}>
        {(put) => t('opensIn', put)}
      </Said>
    </p>
  );
}
