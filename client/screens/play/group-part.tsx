import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { groupPart } from '../../present/finance.ts';
import { MarkBar } from '../../ui/mark-bar.tsx';
import styles from './finance.module.css';
import type { GameProps } from './parts.ts';

const WORDS = { earns: 'partEarns', loses: 'partLoses', alone: 'partAlone', none: 'partNone' } as const;
const AWS_PERCENT = 100;

/** The cloud's share of the group's profit, against the one cloud that once was all of it. */
export function GroupPartBar({ view, scenario }: GameProps) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  const part = groupPart(view.own, scenario.providers[view.own.provider]?.groupProfit ?? 0);
  return (
    <section className={styles['part']}>
      <header className={styles['head']}>
        <h3 className="rod">{t('partTitle')}</h3>
        <span className="caption">{t('partHint')}</span>
      </header>
      {part === undefined ? (
        <p>{t('partUnknown')}</p>
      ) : (
        <p>
          {t(WORDS[part.kind], {
            cloud: format.money(part.kind === 'loses' ? -part.cloud : part.cloud),
            rest: format.money(part.kind === 'alone' ? -part.rest : part.rest),
            percent: format.percent(Math.abs(part.percent ?? 0)),
          })}
        </p>
      )}
      {part?.percent !== undefined && (
        <MarkBar
          value={part.percent}
          mark={AWS_PERCENT}
          valueLabel={t('partYou', { percent: format.percent(part.percent) })}
          markLabel={t('partMark')}
        />
      )}
    </section>
  );
}
