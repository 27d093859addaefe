import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ChargePips } from '../../../ui/charge-pips.tsx';
import type { GameProps } from '../parts.ts';
import styles from './charge-list.module.css';

type ChargeListProps = GameProps & {
  /** Who is being struck now. */
  struck: number | undefined;
  /** Charge by provider before the quarter's lightning, in steps. */
  steps: readonly number[];
};

/** How charged everybody is, in the five steps that are public. Exact chances are nobody's but one's own. */
export function ChargeList({ scenario, view, struck, steps }: ChargeListProps) {
  const { t } = useTranslation('resolution');
  const format = useFormat();
  return (
    <aside className={styles['list']}>
      <h2 className="rod">{t('chargeList')}</h2>
      <ul>
        {scenario.providers.map(({ code, id, playable, shortName }, p) => {
          const name = format.text(shortName);
          const step = steps[p] ?? 1;
          return (
            playable && (
              <li key={id} data-struck={p === struck} data-own={p === view.own.provider}>
                <Badge code={code} size={18} />
                <span>{name}</span>
                <ChargePips step={step} label={t('chargeOf', { name, step })} />
              </li>
            )
          );
        })}
      </ul>
    </aside>
  );
}
