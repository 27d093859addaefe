import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { whereYouStand } from '../../../present/stand.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Said } from '../../../ui/said.tsx';
import { Hundred } from '../hundred.tsx';
import type { GameProps } from '../parts.ts';
import styles from './who-you-are.module.css';

type WhoYouAreProps = GameProps & {
  /** Whether the match begins with it, and whether the way round follows. */
  begins: boolean;
  tours: boolean;
  close: (tour: boolean) => void;
};

/** The company somebody plays: share, edge, weakness, and what the points are measured against. */
export function WhoYouAre({ view, scenario, begins, tours, close }: WhoYouAreProps) {
  const { t } = useTranslation('tour');
  const format = useFormat();
  const card = useRef<HTMLDialogElement>(null);
  const on = useRef<HTMLButtonElement>(null);
  const tour = useRef(tours);
  const title = useId();
  const own = scenario.providers[view.own.provider];
  useEffect(() => {
    card.current?.showModal();
    on.current?.focus();
  }, []);
  return (
    <dialog
      ref={card}
      className={`sheet ${styles['card']}`}
      aria-modal="true"
      aria-labelledby={title}
      onClose={() => close(tour.current)}
      // the keys of the table below rest while the card is open
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles['head']}>
        <Badge code={own?.code ?? ''} size={56} />
        <div>
          <h2 id={title}>{t('title', { company: format.text(own?.name) })}</h2>
          <p>
            <Said
              figures={{ share: <Figure of="share">{format.percent(whereYouStand(view, scenario).share)}</Figure> }}
            >
              {(put) => t('share', put)}
            </Said>
          </p>
        </div>
      </div>
      <dl data-words>
        <dt className="rod">{t('edge')}</dt>
        <dd>{format.text(own?.edge)}</dd>
        <dt className="rod">{t('weakness')}</dt>
        <dd>{format.text(own?.weakness)}</dd>
      </dl>
      <p className={styles['points']}>
        <Hundred />
      </p>
      <div className={styles['foot']}>
        {tours && (
          <button
            type="button"
            className="button large"
            onClick={() => {
              tour.current = false;
              card.current?.close();
            }}
          >
            {t('without')}
          </button>
        )}
        <button ref={on} type="button" className="button primary large" onClick={() => card.current?.close()}>
          {begins ? t('begin') : t('close')}
        </button>
      </div>
    </dialog>
  );
}
