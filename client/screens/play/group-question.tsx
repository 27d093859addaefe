import { useTranslation } from 'react-i18next';
import type { GroupAnswer } from '#shared/scenario/words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { groupDoes } from '../../present/finance.ts';
import { isOpen } from '../../present/opening.ts';
import { GROUP_LEVER, questionsOf } from '../../present/questions.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';
import { QuestionCard } from './question.tsx';

const ANSWERS = [
  { id: 'pay', name: 'groupPay', text: 'groupPayText' },
  { id: 'half', name: 'groupHalf', text: 'groupHalfText' },
  { id: 'keep', name: 'groupKeep', text: 'groupKeepText' },
] as const;
const FALLBACK: GroupAnswer = 'pay';

/** What the group gives, or the question it asks: the same in the inbox and among the orders of finance. */
export function GroupWord({ view, scenario }: GameProps) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const given = useMatch((store) => store.given);
  const { own, draft } = view;
  const group = format.text(scenario.providers[own.provider]?.group);
  const amount = format.money(Math.abs(own.group));
  switch (groupDoes(own)) {
    case 'gives':
      return (
        <p>
          <Said figures={{ amount: <Figure of="groupAmount">{amount}</Figure> }}>
            {(put) => t('groupGives', { ...put, group })}
          </Said>
        </p>
      );
    case 'nothing':
      return <p>{t('groupNothing', { group })}</p>;
    case 'listed':
      return <p>{t('groupListed', { group })}</p>;
    default: {
      if (!isOpen(view, 'group')) return <StandingAnswer view={view} scenario={scenario} />;
      const open = questionsOf(view, given).some((one) => one.lever === GROUP_LEVER && one.open);
      return (
        <QuestionCard<GroupAnswer>
          text={
            <Said figures={{ amount: <Figure of="groupAmount">{amount}</Figure> }}>
              {(put) => t('groupAsks', { ...put, group })}
            </Said>
          }
          quarter={scenario.firstQuarter + view.quarter}
          chosen={open ? undefined : draft?.finance.group}
          fallback={FALLBACK}
          choose={(id) => setLever(GROUP_LEVER, id)}
          options={ANSWERS.map(({ id, name, text }) => ({
            id,
            name: t(name),
            text: (
              <Said
                figures={{
                  points: (
                    <Figure of="goodwillChange" inert>
                      {format.signed(scenario.groupAnswers[id])}
                    </Figure>
                  ),
                }}
              >
                {(put) => t(text, put)}
              </Said>
            ),
          }))}
        />
      );
    }
  }
}

/** As long as nobody can answer, the answer of the quarter before is given again. */
function StandingAnswer({ view, scenario }: GameProps) {
  const { t } = useTranslation('finance');
  const format = useFormat();
  const { own, draft } = view;
  const group = format.text(scenario.providers[own.provider]?.group);
  const answer = ANSWERS.find((one) => one.id === (draft?.finance.group ?? FALLBACK)) ?? ANSWERS[0];
  return (
    <div>
      <p>
        <Said figures={{ amount: <Figure of="groupAmount">{format.money(Math.abs(own.group))}</Figure> }}>
          {(put) => t('groupAsks', { ...put, group })}
        </Said>
      </p>
      <p className="caption">{t('groupStands', { answer: t(answer.name) })}</p>
    </div>
  );
}
