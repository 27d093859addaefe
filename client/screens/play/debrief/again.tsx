import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchFile } from '#shared/debrief/record.ts';
import type { HistoryBand } from '#shared/debrief/types.ts';
import { useFormat, useLanguage } from '../../../i18n/use-format.ts';
import { createMatch } from '../../../net/api.ts';
import { keepTokens, newToken, seatAddress } from '../../../net/seat-tokens.ts';
import { sameMatch } from '../../../present/debrief/record.ts';
import { summaryOf } from '../../../present/debrief/summary.ts';
import { unless } from '../../../ui/unless.ts';
import { Link } from '../../link.tsx';
import { go } from '../../route.ts';
import type { GameProps } from '../parts.ts';
import sheet from './debrief.module.css';
import styles from './parts.module.css';

type Said = 'starting' | 'startFailed' | 'copied' | 'copyFailed';

type AgainProps = GameProps & { file: MatchFile | undefined; band: HistoryBand | undefined };

/** What can be done with a match that is over: play it again, keep it, tell of it. */
export function Again({ view, scenario, file, band }: AgainProps) {
  const { t } = useTranslation(['debrief', 'score']);
  const say = useTranslation('debrief').t;
  const format = useFormat();
  const language = useLanguage();
  const [said, setSaid] = useState<Said>();
  const start = async (luck: 'same' | 'other') => {
    const body = file && sameMatch(file, scenario, language, luck);
    if (body === undefined) return setSaid('startFailed');
    setSaid('starting');
    const made = await createMatch(body);
    if (!made.ok) return setSaid('startFailed');
    const { code, ownerToken } = made.value;
    keepTokens(code, { member: newToken(), owner: ownerToken });
    go(seatAddress(code));
  };
  const copy = async () => {
    try {
      // missing where a class plays without encryption
      await navigator.clipboard.writeText(summaryOf(view, scenario, band, format, say));
      setSaid('copied');
    } catch {
      setSaid('copyFailed');
    }
  };
  const busy = said === 'starting' || file === undefined;
  return (
    <section className={`sheet ${sheet['sheet']} ${sheet['beside']}`} data-again>
      <header>
        <h2 className="rod">{t('again')}</h2>
        <span className="caption">{t('againText')}</span>
      </header>
      <div className={styles['buttons']}>
        <button type="button" className="button primary" {...unless(busy, () => void start('same'))}>
          {t('againSame')}
        </button>
        <button type="button" className="button" {...unless(busy, () => void start('other'))}>
          {t('againOther')}
        </button>
        <Link className="button" href="/solo">
          {t('againNew')}
        </Link>
        <button
          type="button"
          className="button"
          disabled={file === undefined}
          onClick={() => file !== undefined && download(file, `lightning-rod-${view.code}.json`)}
        >
          {t('file')}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
      </div>
      <p role="status" className="caption">
        {said === undefined ? '' : t(said)}
      </p>
    </section>
  );
}

function download(file: MatchFile, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
