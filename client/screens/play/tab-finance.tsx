import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { groupDoes } from '../../present/finance.ts';
import { isOpen } from '../../present/opening.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './finance.module.css';
import { GroupPartBar } from './group-part.tsx';
import { GroupWord } from './group-question.tsx';
import { ListingTrack } from './listing-track.tsx';
import type { TabProps } from './parts.ts';
import { UnitValue } from './unit-value.tsx';

/** The group, what the unit is to it and worth, the separate listing, and debt. */
export function FinanceTab({ view, scenario, draft }: TabProps) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  const { own } = view;
  return (
    <>
      <section className={styles['part']}>
        <header className={styles['head']}>
          <h2 className="rod">{t('groupTitle')}</h2>
          <span className="caption">
            <Said
              figures={{
                goodwill: <Figure of="goodwill">{format.number(own.goodwill)}</Figure>,
                top: <Figure of="scale">100</Figure>,
              }}
            >
              {(put) => t('goodwill', put)}
            </Said>
          </span>
        </header>
        <GroupWord view={view} scenario={scenario} />
        <AnswerLater view={view} scenario={scenario} />
      </section>
      <GroupPartBar view={view} scenario={scenario} />
      <UnitValue view={view} scenario={scenario} />
      {isOpen(view, 'listing') && <ListingTrack view={view} scenario={scenario} draft={draft} />}
      <section className={styles['part']}>
        <h3 className="rod">{t('debtTitle')}</h3>
        <p>
          <Said
            figures={{
              debt: <Figure of="debt">{format.money(own.debt)}</Figure>,
              limit: <Figure of="debtLimit">{format.money(own.debtLimit)}</Figure>,
              percent: <Figure of="interest">{format.percent(100 * scenario.interest)}</Figure>,
              amount: <Figure of="interestNext">{format.smallSum(own.debt * scenario.interest)}</Figure>,
            }}
          >
            {(put) => t(own.debt > 0 ? 'debt' : 'debtNone', put)}
          </Said>
        </p>
        <p className="caption">{t('debtText')}</p>
      </section>
    </>
  );
}

/** Where the answer will stand, as long as the group asks for nothing. */
function AnswerLater({ view, scenario }: Pick<TabProps, 'view' | 'scenario'>) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  const does = groupDoes(view.own);
  if (!isOpen(view, 'group') || does === 'asks' || does === 'listed') return null;
  return (
    <p className="caption">{t('groupLater', { group: format.text(scenario.providers[view.own.provider]?.group) })}</p>
  );
}
