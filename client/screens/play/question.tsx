import { Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import styles from './question.module.css';

type QuestionProps<T extends string> = {
  text: ReactNode;
  /** What there is to know before answering, how else it can be seen, and whether it is invented. */
  detail?: string | undefined;
  counterView?: string | undefined;
  invented?: boolean;
  /** Quarters since year 0, of the orders that carry the answer. */
  quarter: number;
  /** Undefined while nobody has answered. */
  chosen: T | undefined;
  /** What happens if nobody does. */
  fallback: T;
  choose: (id: T) => void;
  options: readonly { readonly id: T; readonly name: string; readonly text: ReactNode; readonly pays?: ReactNode }[];
};

/** A question with its answers, by when it is answered, and what happens if nobody does. */
export function QuestionCard<T extends string>(props: QuestionProps<T>) {
  const { text, detail, quarter, chosen, fallback, choose, options } = props;
  const { t } = useTranslation('inbox');
  const open = chosen === undefined;
  const nameOf = (id: T) => options.find((one) => one.id === id)?.name ?? id;
  return (
    <div className={styles['question']} data-open={open || undefined}>
      <p className={styles['state']}>
        {open && <Zap size={14} aria-hidden="true" />}
        {open ? t('toAnswer') : t('answered')}
      </p>
      <RadioGroup
        className={styles['answers'] ?? ''}
        value={chosen ?? null}
        onChange={(value) => {
          const option = options.find((one) => one.id === value);
          if (option !== undefined) choose(option.id);
        }}
      >
        <Label className={styles['text'] ?? ''}>{text}</Label>
        {detail !== undefined && (
          <Text slot="description" data-words>
            {detail}
          </Text>
        )}
        <More counterView={props.counterView} invented={props.invented === true} />
        {options.map((one) => (
          <Radio key={one.id} value={one.id} className={styles['answer'] ?? ''}>
            <b>{one.name}</b>
            <span>{one.text}</span>
            {one.pays}
          </Radio>
        ))}
      </RadioGroup>
      <p className="caption">
        <Said figures={{ quarter: <Quarter number={quarter} /> }}>
          {(put) => (open ? t('byWhenElse', { ...put, answer: nameOf(fallback) }) : t('byWhen', put))}
        </Said>
      </p>
    </div>
  );
}

function More({ counterView, invented }: { counterView: string | undefined; invented: boolean }) {
  const { t } = useTranslation('inbox');
  return (
    <>
      {counterView !== undefined && (
        <details className={styles['more']}>
          <summary>{t('counterView')}</summary>
          <p data-words>{counterView}</p>
        </details>
      )}
      {invented && <p className="caption">{t('invented')}</p>}
    </>
  );
}
