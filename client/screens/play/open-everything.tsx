import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../model/match-store.ts';
import { unless } from '../../ui/unless.ts';
import styles from './game-menu.module.css';
import { useWayOn } from './line/use-way-on.ts';

const focus = (button: HTMLButtonElement | null) => button?.focus();

/** For somebody who plays alone: every control at once, asked twice because there is no way back. */
export function OpenEverything({ close }: { close: () => void }) {
  const { t } = useTranslation('opening');
  const view = useMatch((store) => store.view);
  const send = useMatch((store) => store.send);
  const way = useWayOn();
  const [answer, setAnswer] = useState<'none' | 'asked' | 'no'>('none');
  if (view?.kind !== 'solo' || view.phase !== 'planning' || !view.opens.gradual) return null;
  if (answer !== 'asked')
    return (
      <button
        type="button"
        className="button"
        ref={answer === 'no' ? focus : undefined}
        onClick={() => setAnswer('asked')}
      >
        <LockOpen size={16} aria-hidden="true" />
        {t('openAll')}
      </button>
    );
  return (
    <section className={styles['confirm']} aria-label={t('openAll')}>
      <p role="status">{t('openAllText')}</p>
      <div>
        <button
          type="button"
          className="button primary"
          // the button that was pressed is gone: the focus stays where the answer is
          ref={focus}
          {...unless(way !== 'free', () => {
            close();
            send({ type: 'open-everything' });
          })}
        >
          {t('openAllYes')}
        </button>
        <button type="button" className="button" onClick={() => setAnswer('no')}>
          {t('openAllNo')}
        </button>
      </div>
    </section>
  );
}
