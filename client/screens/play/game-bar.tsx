import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { tokensFor } from '../../net/seat-tokens.ts';
import { Badge } from '../../ui/badge.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Mark } from '../../ui/mark.tsx';
import styles from './game-bar.module.css';
import type { GameProps } from './parts.ts';

const PHASE_WORDS = {
  lobby: 'planning',
  planning: 'planning',
  resolving: 'resolving',
  report: 'report',
  debrief: 'debrief',
  closed: 'debrief',
} as const;

/** Who, when, which phase; one block a quarter, the current one in yellow. */
export function GameBar({ view, scenario }: GameProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const own = scenario.providers[view.own.provider];
  const until = view.until ?? view.quarter + 1;
  const all = until - view.from;
  const title = format.quarter(scenario.firstQuarter + view.quarter);
  return (
    <header className={styles['bar']}>
      <title>{`${title} · ${t(PHASE_WORDS[view.phase])}`}</title>
      <a className={styles['brand']} href="/">
        <Mark size={28} />
        <span className="hidden-text">{t('planning')}</span>
      </a>
      <span className={styles['who']}>
        <Badge code={own?.code ?? ''} size={26} />
        <b>{format.text(own?.name)}</b>
      </span>
      <span className={styles['when']}>
        <b>{title}</b>
        <span>{t(PHASE_WORDS[view.phase])}</span>
      </span>
      <span
        className={styles['track']}
        role="img"
        aria-label={t('quarterOf', { now: view.quarter - view.from + 1, all })}
      >
        {Array.from({ length: all }, (_, index) => view.from + index).map((quarter) => (
          <i
            key={quarter}
            data-state={quarter < view.quarter ? 'past' : quarter === view.quarter ? 'now' : 'next'}
            data-year={(scenario.firstQuarter + quarter) % 4 === 0}
          />
        ))}
      </span>
      <CopyLink code={view.code} />
      <LanguageSwitch />
    </header>
  );
}

/** The seat's own link: with it, another browser is the same member. */
function CopyLink({ code }: { code: string }) {
  const { t } = useTranslation('play');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const token = tokensFor(code)?.member ?? '';
    await navigator.clipboard.writeText(`${location.origin}/play/${code}#${token}`);
    setCopied(true);
  };
  return (
    <button type="button" className={`button ${styles['link']}`} onClick={() => void copy()}>
      <Link2 size={16} aria-hidden="true" />
      <span aria-live="polite">{copied ? t('linkCopied') : t('link')}</span>
    </button>
  );
}
