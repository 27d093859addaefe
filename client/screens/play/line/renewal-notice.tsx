import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncer } from '../../../model/announcer.ts';
import { useMatch } from '../../../model/match-store.ts';
import type { GameProps } from '../parts.ts';
import { Slip } from './slip.tsx';
import { useRenewal } from './use-renewal.ts';

const WORDS = {
  waits: { title: 'newer', text: 'newerText', action: 'newerNow' },
  stuck: { title: 'stuck', text: 'stuckText', action: 'reload' },
} as const;

/** Says that the server has a newer page, and what becomes of this one. */
export function RenewalNotice({ view }: Pick<GameProps, 'view'>) {
  const { t } = useTranslation('states');
  const { renewal, renew } = useRenewal({ view });
  const open = useMatch((store) => store.line.state === 'open');
  const [closed, setClosed] = useState(false);
  const say = useAnnouncer((announcer) => announcer.say);
  const words = renewal === 'none' ? undefined : WORDS[renewal];
  const title = words === undefined ? undefined : t(words.title);
  useEffect(() => {
    if (title !== undefined) say(title);
  }, [title, say]);
  if (words === undefined || title === undefined || closed || !open || view.phase === 'resolving') return null;
  return (
    <Slip
      name={renewal}
      icon={RefreshCw}
      title={title}
      urgent="no"
      action={{ name: t(words.action), run: renew }}
      close={() => setClosed(true)}
    >
      {t(words.text)}
    </Slip>
  );
}
