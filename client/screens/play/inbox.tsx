import { useTranslation } from 'react-i18next';
import { ACCOUNT_FALLBACK, type AccountOption, type Question } from '#shared/rules/state.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { groupDoes } from '../../present/finance.ts';
import { questionsOf } from '../../present/questions.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import { GroupWord } from './group-question.tsx';
import styles from './inbox.module.css';
import { NewControl } from './new-control.tsx';
import { News } from './news.tsx';
import { NotedLine } from './noted-line.tsx';
import type { GameProps } from './parts.ts';
import { QuestionCard } from './question.tsx';

/** What is asked this quarter; answered with the orders. */
export function Inbox({ view, scenario }: GameProps) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const given = useMatch((store) => store.given);
  const { own } = view;
  const questions = questionsOf(view, given);
  const count = questions.filter((one) => one.open).length;
  const group = groupDoes(own);
  return (
    <section className={`sheet ${styles['inbox']}`} data-inbox data-tour="inbox">
      <header className={styles['head']}>
        <h2 className="rod">{t('title')}</h2>
        <span role="status">
          {count > 0 && (
            <span className={`chip ${styles['open']}`}>
              <span>
                <Said figures={{ count: <Figure of="openQuestions">{format.number(count)}</Figure> }}>
                  {(put) => t('open', { ...put, count })}
                </Said>
              </span>
            </span>
          )}
          {count === 0 && questions.length > 0 && <span className="chip">{t('allAnswered')}</span>}
        </span>
      </header>
      <NewControl view={view} scenario={scenario} />
      <NotedLine view={view} scenario={scenario} />
      {questions.length === 0 && <p className="caption">{t('empty')}</p>}
      {(group === 'gives' || group === 'asks') && <GroupWord view={view} scenario={scenario} />}
      {own.questions.map((one) =>
        one.kind === 'account' ? (
          <AccountAsks key={one.id} question={one} view={view} scenario={scenario} />
        ) : (
          <EventAsks key={one.id} question={one} view={view} scenario={scenario} />
        ),
      )}
      <News view={view} scenario={scenario} />
    </section>
  );
}

const ANSWERS = [
  { id: 'grant', name: 'accountGrant', text: 'accountGrantText' },
  { id: 'half', name: 'accountHalf', text: 'accountHalfText' },
  { id: 'refuse', name: 'accountRefuse', text: 'accountRefuseText' },
] as const;

function AccountAsks({ question, view, scenario }: GameProps & { question: Extract<Question, { kind: 'account' }> }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const account = scenario.accounts[question.account];
  const answer = view.draft?.answers[question.id];
  return (
    <QuestionCard<AccountOption>
      text={
        <Said
          figures={{
            percent: <Figure of="discountAsked">{format.wholePercent(account?.discountAsked ?? 0)}</Figure>,
          }}
        >
          {(put) => t('accountAsks', { ...put, account: format.text(account?.name) })}
        </Said>
      }
      quarter={scenario.firstQuarter + view.quarter}
      chosen={ANSWERS.find((one) => one.id === answer)?.id}
      fallback={ACCOUNT_FALLBACK}
      choose={(id) => setLever(`answers.${question.id}`, id)}
      options={ANSWERS.map(({ id, name, text }) => ({ id, name: t(name), text: t(text) }))}
    />
  );
}

function EventAsks({ question, view, scenario }: GameProps & { question: Extract<Question, { kind: 'event' }> }) {
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const card = useMatch((store) => store.cards.find((one) => one.id === question.event));
  if (card === undefined) return null;
  return (
    <QuestionCard
      text={<span data-words>{format.text(card.title)}</span>}
      detail={format.text(card.text)}
      counterView={card.counterView === undefined ? undefined : format.text(card.counterView)}
      invented={card.invented}
      quarter={scenario.firstQuarter + view.quarter}
      chosen={view.draft?.answers[question.id]}
      fallback={card.fallback ?? ''}
      choose={(id) => setLever(`answers.${question.id}`, id)}
      options={card.options.map((one) => ({
        id: one.id,
        name: format.text(one.label),
        text: <i data-words>{format.text(one.text)}</i>,
        pays: <Pays amount={view.answerCosts[question.id]?.[one.id]} />,
      }))}
    />
  );
}

/** What an answer takes from the cash, or adds to it: known before it is given. */
function Pays({ amount }: { amount: number | undefined }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  if (amount === undefined) return null;
  return (
    <span className={styles['pays']}>
      <Said figures={{ amount: <Figure of="answerPays">{format.smallSum(Math.abs(amount))}</Figure> }}>
        {(put) => t(amount < 0 ? 'answerPays' : 'answerGets', put)}
      </Said>
    </span>
  );
}
