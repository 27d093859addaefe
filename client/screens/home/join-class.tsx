import { ArrowRight } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findClass, type JoinOutcome } from './find-class.ts';
import styles from './join-class.module.css';

const DIGITS = 6;
const WORDS = { unknown: 'codeUnknown', found: 'codeFound', offline: 'offline', short: 'codeShort' } as const;

type State = 'idle' | 'looking' | 'short' | JoinOutcome;

/** One real input under six drawn boxes: pasting, backspace and screen readers simply work. */
export function JoinClass() {
  const { t } = useTranslation('home');
  const [code, setCode] = useState('');
  const [state, setState] = useState<State>('idle');
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'looking') return;
    if (code.length < DIGITS) return setState('short');
    setState('looking');
    setState(await findClass(code));
  };
  const message = state === 'idle' || state === 'looking' ? undefined : t(WORDS[state]);
  return (
    <form className={styles['join']} onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor={id}>{t('join')}</label>
      <div className={styles['row']}>
        <span className={styles['cells']}>
          <input
            id={id}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={DIGITS}
            value={code}
            aria-describedby={`${id}-hint`}
            aria-invalid={state === 'short' || state === 'unknown'}
            onChange={(event) => {
              setCode(event.target.value.replace(/\D/g, ''));
              setState('idle');
            }}
          />
          {Array.from({ length: DIGITS }, (_, index) => (
            <Box key={PLACES[index]} digit={code[index]} current={index === Math.min(code.length, DIGITS - 1)} />
          ))}
        </span>
        <button className="button primary" type="submit" aria-disabled={state === 'looking' || undefined}>
          {state === 'looking' ? t('joining') : t('joinButton')}
          <ArrowRight size={18} aria-hidden="true" />
        </button>
      </div>
      <p id={`${id}-hint`} className="hidden-text">
        {t('codeHint')}
      </p>
      <p role="alert" className={styles['message']}>
        {message}
      </p>
    </form>
  );
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

function Box({ digit, current }: { digit: string | undefined; current: boolean }) {
  return (
    <span className={styles['box']} data-current={current} aria-hidden="true">
      {digit}
    </span>
  );
}
