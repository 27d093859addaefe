import { Clock, CloudOff, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import type { LineState } from '../../../net/match-connection.ts';
import { Said } from '../../../ui/said.tsx';
import { LONG, lostWords } from './lost-words.ts';
import { Slip } from './slip.tsx';
import { useSaidLine } from './use-said-line.ts';

/** How the page stands with its match, where that is not as it should be; it lies over the screen and moves nothing. */
export function LineNotice() {
  const line = useMatch((store) => store.line);
  const tooLate = useMatch((store) => store.tooLate);
  useSaidLine();
  if (line.state === 'connecting' || line.state === 'reconnecting') return <Lost line={line} />;
  return tooLate === 'yes' ? <TooLate /> : null;
}

function Lost({ line }: { line: Extract<LineState, { trouble: unknown }> }) {
  const { t } = useTranslation('states');
  const hurry = useMatch((store) => store.hurry);
  const words = lostWords(line);
  return (
    <Slip
      name="lost"
      icon={line.trouble === 'offline' ? WifiOff : CloudOff}
      title={t(words)}
      urgent={words === 'lostLong' ? 'a person is needed' : 'no'}
      action={line.attempt < LONG ? undefined : { name: t('now'), run: hurry }}
    >
      <WhatIsSafe long={words === 'lostLong'} />
    </Slip>
  );
}

function WhatIsSafe({ long }: { long: boolean }) {
  const { t } = useTranslation('states');
  const format = useFormat();
  const keptAt = useMatch((store) => store.keptAt);
  const waits = useMatch((store) => store.unkept.length > 0);
  const planning = useMatch((store) => store.view?.phase === 'planning');
  return (
    <>
      {keptAt !== undefined && (
        <Said figures={{ time: <time>{format.time(keptAt)}</time> }}>{(put) => t('keptUpTo', put)}</Said>
      )}{' '}
      {waits && t('unkept')} {long ? t('check') : planning && !waits && t('planOn')}
    </>
  );
}

function TooLate() {
  const { t } = useTranslation('states');
  const read = useMatch((store) => store.readTooLate);
  return <Slip name="too-late" icon={Clock} title={t('tooLate')} urgent="no" close={read} />;
}
