import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { openingCards } from '../../present/opening.ts';
import styles from './inbox.module.css';
import type { GameProps } from './parts.ts';

/** What can be set from this quarter on, and why now. */
export function NewControl({ view, scenario }: GameProps) {
  const { t } = useTranslation('opening');
  const format = useFormat();
  return openingCards(view, scenario).map((card) => (
    <section key={card.quarter} className={styles['opening']} data-opening aria-label={t('newControl')}>
      <h3 data-words>{format.text(card.title)}</h3>
      <p data-words>{format.text(card.why)}</p>
    </section>
  ));
}
