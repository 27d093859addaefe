import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { debriefTexts } from '#shared/debrief/texts.ts';
import { useDebrief } from '../../../model/debrief.ts';
import { tokensFor } from '../../../net/seat-tokens.ts';
import { ownQuarters, ownWhys } from '../../../present/debrief/record.ts';
import type { GameProps } from '../parts.ts';
import { PointsSheet } from '../points-sheet.tsx';
import { Again } from './again.tsx';
import { Awards } from './awards.tsx';
import { Causes } from './causes.tsx';
import styles from './debrief.module.css';
import type { WrittenDebrief } from './evidence.tsx';
import { Finding } from './finding.tsx';
import { Timeline } from './timeline.tsx';
import { Turning } from './turning.tsx';
import { WhatIf } from './what-if.tsx';
import { Whole } from './whole.tsx';

/** What did we learn? The match against history, what moved it, and what would have been otherwise. */
export function Debrief({ view, scenario }: GameProps) {
  const owner = useMemo(() => tokensFor(view.code)?.owner, [view.code]);
  const computed = useDebrief(view.code, owner);
  const { file } = computed;
  const { provider } = view.own;
  const orders = useMemo(() => (file === undefined ? [] : ownQuarters(file, provider)), [file, provider]);
  const whys = useMemo(() => (file === undefined ? [] : ownWhys(file, provider)), [file, provider]);
  const written = useMemo((): WrittenDebrief | undefined => {
    const texts = file && debriefTexts(file.scenario);
    return texts === undefined || file === undefined ? undefined : { ...texts, sources: file.scenario.sources };
  }, [file]);
  const game = { view, scenario };
  return (
    <main id="main" className={styles['debrief']} data-debrief={computed.state}>
      <State owner={owner !== undefined} state={computed.state} replayable={computed.replayable} />
      <Finding {...game} band={computed.band} />
      <Causes {...game} computed={computed} written={written} />
      <Timeline {...game} orders={orders} />
      <Turning scenario={scenario} computed={computed} />
      <WhatIf {...game} computed={computed} />
      <Whole {...game} whys={whys} />
      <div className={styles['beside']}>
        <PointsSheet view={view} />
      </div>
      <Awards scenario={scenario} computed={computed} />
      <Again {...game} file={file} />
    </main>
  );
}

type StateProps = { owner: boolean; state: ReturnType<typeof useDebrief>['state']; replayable: boolean };

/** Why the replays are missing, where they are. */
function State({ owner, state, replayable }: StateProps) {
  const { t } = useTranslation('debrief');
  const words = !owner
    ? 'notOwner'
    : state === 'offline' || state === 'failed'
      ? state
      : replayable
        ? undefined
        : 'older';
  if (words === undefined) return null;
  return (
    <p role="status" className={`sheet ${styles['state']}`} data-why-not={words}>
      {t(words)}
    </p>
  );
}
