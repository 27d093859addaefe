import { useEffect, useState } from 'react';
import { Input, Label, NumberField, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { Quarter } from '../../ui/quarter.tsx';
import { Said } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';
import styles from './projection.module.css';

const ONE_DECIMAL: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

type ShareGuessProps = Pick<GameProps, 'view'> & {
  /** Quarters since year 0. */
  quarter: number;
};

/** A member's own guess of the share: for oneself alone, and empty until somebody guesses. */
export function ShareGuess({ view, quarter }: ShareGuessProps) {
  const { t } = useTranslation('projection');
  const format = useFormat();
  const send = useMatch((store) => store.send);
  const [value, setValue] = useState(view.guess ?? Number.NaN);
  useEffect(() => setValue(view.guess ?? Number.NaN), [view.guess]);
  return (
    <NumberField
      className={styles['guess'] ?? ''}
      data-tour="guess"
      data-kept={view.guess}
      value={value}
      minValue={0}
      maxValue={100}
      step={0.1}
      formatOptions={ONE_DECIMAL}
      onChange={(next) => {
        setValue(next);
        if (Number.isFinite(next) && next !== view.guess) send({ type: 'set-guess', share: next });
      }}
    >
      <Label aria-label={t('guess', { quarter: format.quarter(quarter) })}>
        <Said figures={{ quarter: <Quarter number={quarter} short /> }}>{(put) => t('guess', put)}</Said>
      </Label>
      <span className={styles['field']}>
        <Input /> <span aria-hidden="true">%</span>
      </span>
      <Text slot="description" className="caption">
        {t('guessNote')}
      </Text>
    </NumberField>
  );
}
