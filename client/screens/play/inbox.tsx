import { useTranslation } from 'react-i18next';
import type { Question } from '#shared/rules/state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import type { GameProps } from './parts.ts';
import { QuestionCard } from './question.tsx';
import styles from './sheet.module.css';

/** What is asked this quarter; answered with the orders. */
export function Inbox({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const { own } = view;
  const group = scenario.providers[own.provider]?.group;
  const count = own.questions.length + (own.group < 0 ? 1 : 0);
  return (
    <section className={`sheet ${styles['sheet']}`}>
      <header className={styles['head']}>
        <h2 className="rod">{t('inbox')}</h2>
        {count > 0 && <span className="chip">{t('toAnswer', { count })}</span>}
      </header>
      {count === 0 && own.group <= 0 && <p className="caption">{t('inboxEmpty')}</p>}
      {own.group > 0 && <p>{t('groupGives', { group: format.text(group), amount: format.money(own.group) })}</p>}
      {own.group < 0 && <GroupAsks view={view} scenario={scenario} />}
      {own.questions.map((one) =>
        one.kind === 'account' ? (
          <AccountAsks key={one.id} question={one} view={view} scenario={scenario} />
        ) : (
          <EventAsks key={one.id} question={one} view={view} scenario={scenario} />
        ),
      )}
    </section>
  );
}

function GroupAsks({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const group = format.text(scenario.providers[view.own.provider]?.group);
  return (
    <QuestionCard
      text={t('groupAsks', { group, amount: format.money(-view.own.group) })}
      chosen={view.draft?.finance.group ?? 'pay'}
      choose={(id) => setLever('finance.group', id)}
      options={[
        { id: 'pay', name: t('groupPay'), text: t('groupPayText') },
        { id: 'half', name: t('groupHalf'), text: t('groupHalfText') },
        { id: 'keep', name: t('groupKeep'), text: t('groupKeepText') },
      ]}
    />
  );
}

function AccountAsks({ question, view, scenario }: GameProps & { question: Extract<Question, { kind: 'account' }> }) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const account = scenario.accounts[question.account];
  const given = view.draft?.answers[question.id];
  return (
    <QuestionCard
      text={t('accountAsks', {
        account: format.text(account?.name),
        percent: format.percent(account?.discountAsked ?? 0),
      })}
      chosen={given === 'grant' || given === 'half' ? given : 'refuse'}
      choose={(id) => setLever(`answers.${question.id}`, id)}
      options={[
        { id: 'grant', name: t('accountGrant'), text: t('accountGrantText') },
        { id: 'half', name: t('accountHalf'), text: t('accountHalfText') },
        { id: 'refuse', name: t('accountRefuse'), text: t('accountRefuseText') },
      ]}
    />
  );
}

function EventAsks({ question, view }: GameProps & { question: Extract<Question, { kind: 'event' }> }) {
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const card = useMatch((store) => store.cards.find((one) => one.id === question.event));
  if (card === undefined) return null;
  return (
    <QuestionCard
      text={format.text(card.title)}
      detail={format.text(card.text)}
      chosen={view.draft?.answers[question.id] ?? card.fallback ?? ''}
      choose={(id) => setLever(`answers.${question.id}`, id)}
      options={card.options.map((one) => ({ id: one.id, name: format.text(one.label), text: format.text(one.text) }))}
    />
  );
}
