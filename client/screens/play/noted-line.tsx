import { Lightbulb } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { marked } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { toSet, tryStep } from '../../present/trying.ts';
import { handOn } from '../../ui/hand-on.ts';
import { Marked } from '../../ui/said.tsx';
import styles from './inbox.module.css';
import type { GameProps } from './parts.ts';

/** What the member noted in the last report, to be set in the draft with one press as long as that can be done. */
export function NotedLine({ view, scenario }: GameProps) {
  const { t } = useTranslation('trying');
  const format = useFormat();
  const noted = useMatch((store) => store.noted);
  const note = useMatch((store) => store.note);
  const setLever = useMatch((store) => store.setLever);
  if (noted?.quarter !== view.quarter) return null;
  const changes = toSet(view, noted.step);
  if (changes === undefined) return null;
  const set = () => {
    for (const { lever, to } of changes) setLever(lever, to);
    note(undefined);
  };
  return (
    <div className={styles['noted']} data-noted>
      <Lightbulb size={16} aria-hidden="true" />
      <p>
        <Marked
          of="price"
          text={t('inPlanning', { step: tryStep({ scenario, format, t, mark: marked }, noted.step) })}
        />
      </p>
      <div>
        <button ref={handOn} type="button" className="button" onClick={set}>
          {t('set')}
        </button>
        <button ref={handOn} type="button" className="button" onClick={() => note(undefined)}>
          {t('dismiss')}
        </button>
      </div>
    </div>
  );
}
