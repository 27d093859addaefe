import { Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { marked } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { postureSentence, trySentence } from '../../../present/trying.ts';
import { Marked } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';
import styles from './trying.module.css';

/** What the seat might have done otherwise, by what it knew; the page keeps it for the next quarter on request. */
export function TryingSheet({ view, scenario }: GameProps) {
  const { t } = useTranslation('trying');
  const format = useFormat();
  const noted = useMatch((store) => store.noted);
  const note = useMatch((store) => store.note);
  const { worthTrying } = view;
  if (worthTrying === undefined) return null;
  const { step, posture } = worthTrying;
  const told = { scenario, format, t, mark: marked };
  const next = view.quarter + 1;
  const isNoted = noted?.quarter === next;
  return (
    <section className={`sheet ${styles['trying']}`} data-trying={step?.kind ?? 'posture'}>
      <Lightbulb size={18} aria-hidden="true" />
      <div>
        <h2>{t('title')}</h2>
        {step !== null && (
          <p>
            <Marked of="tryShare" text={trySentence(told, step)} />
          </p>
        )}
        {posture !== null && (
          <p>
            <Marked of="chance" text={postureSentence(told, posture)} />
          </p>
        )}
      </div>
      {step !== null && next !== view.until && (
        <button type="button" className="button" onClick={() => note(isNoted ? undefined : { quarter: next, step })}>
          {isNoted ? t('noted') : t('note')}
        </button>
      )}
    </section>
  );
}
