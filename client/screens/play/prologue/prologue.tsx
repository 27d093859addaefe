import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { prologueOf, type Prologue as Story } from '../../../present/prologue.ts';
import { Figure } from '../../../ui/figure.tsx';
import { handOn } from '../../../ui/hand-on.ts';
import { Quarter } from '../../../ui/quarter.tsx';
import { Said } from '../../../ui/said.tsx';
import { Hundred } from '../hundred.tsx';
import type { GameProps } from '../parts.ts';
import { Before } from './before.tsx';
import styles from './prologue.module.css';
import { useReveal } from './use-reveal.ts';

type PrologueProps = GameProps & { close: () => void };

/** What happened before people took over: a card over the planning table that stays until it is closed. */
export function Prologue({ view, scenario, close }: PrologueProps) {
  const cards = useMatch((store) => store.cards);
  const story = prologueOf(view, scenario, cards);
  return story === undefined ? null : <Card view={view} scenario={scenario} story={story} close={close} />;
}

function Card({ view, scenario, story, close }: PrologueProps & { story: Story }) {
  const { t } = useTranslation('prologue');
  const format = useFormat();
  const card = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { shown, showAll } = useReveal(story.quarters.length);
  const on = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    card.current?.showModal();
    on.current?.focus();
  }, []);
  const shares = story.shares[view.own.provider] ?? [];
  return (
    <dialog
      ref={card}
      className={`sheet ${styles['card']}`}
      aria-modal="true"
      aria-labelledby={title}
      onClose={close}
      // the keys of the table below rest while the card is open
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles['head']}>
        <h2 id={title}>{t('title')}</h2>
        <p>
          <Said
            figures={{
              before: <Figure of="share">{format.percent(shares[0] ?? 0)}</Figure>,
              after: <Figure of="share">{format.percent(shares.at(-1) ?? 0)}</Figure>,
              quarter: <Quarter number={scenario.firstQuarter + view.from} />,
            }}
          >
            {(put) => t('company', { ...put, company: format.text(scenario.providers[view.own.provider]?.name) })}
          </Said>
        </p>
      </div>
      <div className={styles['body']}>
        <Before view={view} scenario={scenario} story={story} shown={shown} />
      </div>
      <div className={styles['foot']}>
        <p>
          <Hundred />
        </p>
        {shown < story.quarters.length && (
          <button ref={handOn} type="button" className="button" onClick={showAll}>
            {t('showAll')}
          </button>
        )}
        <button ref={on} type="button" className="button primary" onClick={() => card.current?.close()}>
          {view.quarter === view.from && view.phase === 'planning' ? t('takeOver') : t('close')}
        </button>
      </div>
    </dialog>
  );
}
