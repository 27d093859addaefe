import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LISTING_STEPS } from '#shared/scenario/words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import styles from './orders.module.css';
import type { TabProps } from './parts.ts';

const STEP_WORDS = {
  none: 'listingNone',
  studied: 'listingStudied',
  prepared: 'listingPrepared',
  filed: 'listingFiled',
  listed: 'listingListed',
} as const;

/** The separate listing, step by step; what the group asks is in the inbox. */
export function FinanceTab({ view, scenario, draft }: TabProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const id = useId();
  const { own, prices } = view;
  const step = LISTING_STEPS[own.listing] ?? 'none';
  const group = format.text(scenario.providers[own.provider]?.group);
  return (
    <>
      <h2 className="rod">{t('groupTitle')}</h2>
      {own.group > 0 && <p>{t('groupGives', { group, amount: format.money(own.group) })}</p>}
      {own.group < 0 && <p>{t('groupAsks', { group, amount: format.money(-own.group) })}</p>}
      <div className={styles['row']}>
        <div>
          <b>{t('listingTitle')}</b>
          <span className="caption">{t(STEP_WORDS[step])}</span>
        </div>
      </div>
      <p className="caption">{t('listingText')}</p>
      {step !== 'listed' && (
        <label htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={draft.finance.listing === 'advance'}
            onChange={(event) => setLever('finance.listing', event.target.checked ? 'advance' : 'wait')}
          />{' '}
          {t('listingAdvance', { cost: format.money(prices.listing) })}
        </label>
      )}
    </>
  );
}
