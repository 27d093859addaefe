import { CircleQuestionMark } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncer } from '../../model/announcer.ts';
import { useAsking } from '../../model/asking.ts';
import styles from './asking.module.css';
import { useShortcuts } from './board/use-shortcuts.ts';
import { useAskingFocus } from './use-asking-focus.ts';

/** Controls that hold figures without letting them be controls of their own. */
const CONTROL = 'label, button, a, summary';

/** While figures are asked: every one is underlined and a tab stop, and a line says so and ends it. */
export function Asking() {
  const { t } = useTranslation('asking');
  const { on, setOn, ask } = useAsking();
  const say = useAnnouncer((announcer) => announcer.say);
  const was = useRef(on);
  useAskingFocus(on);
  useEffect(() => {
    if (on) document.documentElement.dataset['asking'] = '';
    else delete document.documentElement.dataset['asking'];
    if (was.current !== on) say(on ? t('saidOn') : t('saidOff'));
    was.current = on;
  }, [on, say, t]);
  useEffect(() => () => setOn(false), [setOn]);
  useShortcuts({
    '?': {
      down: () => {
        const held = document.activeElement?.closest(CONTROL)?.querySelector('[data-figure][data-inert]');
        if (held) ask(held.id);
        else setOn(!on);
      },
    },
    ...(on ? { escape: { down: () => setOn(false) } } : {}),
  });
  if (!on) return null;
  return (
    <section className={styles['hint']} aria-label={t('ask')}>
      <CircleQuestionMark size={16} aria-hidden="true" />
      {t('hint')}
      <button type="button" onClick={() => setOn(false)}>
        {t('done')}
      </button>
    </section>
  );
}

/** Turns asking on and off, in the bar; the key `?` does the same. */
export function AskButton() {
  const { t } = useTranslation('asking');
  const { on, setOn } = useAsking();
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-keyshortcuts="?"
      aria-label={t('ask')}
      title={t('ask')}
      className={styles['ask']}
      onClick={() => setOn(!on)}
    >
      <CircleQuestionMark size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
