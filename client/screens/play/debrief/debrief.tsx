import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { debriefTexts } from '#shared/debrief/texts.ts';
import { type Debriefing, useDebrief } from '../../../model/debrief.ts';
import { tokensFor } from '../../../net/seat-tokens.ts';
import { ownQuarters, ownWhys } from '../../../present/debrief/record.ts';
import { useAgainWhenBack } from '../line/use-again-when-back.ts';
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
  useAgainWhenBack(computed);
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
      <State owner={owner !== undefined} computed={computed} />
      <div className={styles['first']}>
        <Finding {...game} band={computed.band} />
        <Causes {...game} computed={computed} written={written} />
      </div>
      <Timeline {...game} orders={orders} />
      <Turning scenario={scenario} computed={computed} />
      <WhatIf {...game} computed={computed} />
      <Whole {...game} whys={whys} />
      <div className={styles['beside']}>
        <PointsSheet view={view} />
      </div>
      <Awards scenario={scenario} computed={computed} />
      <Again {...game} file={file} band={computed.band} />
    </main>
  );
}

type StateProps = { owner: boolean; computed: Debriefing };

/** Why the replays are missing, where they are. */
function State({ owner, computed }: StateProps) {
  const { t } = useTranslation(['debrief', 'states']);
  const { state, replayable, again } = computed;
  const words = !owner
    ? 'notOwner'
    : state === 'offline' || state === 'failed'
      ? state
      : replayable
        ? undefined
        : 'older';
  if (words === undefined) return null;
  return (
    <div className={`sheet ${styles['state']}`} data-why-not={words}>
      <p role="status">{t(words)}</p>
      {(words === 'offline' || words === 'failed') && (
        <button type="button" className="button" onClick={again}>
          {t('states:again')}
        </button>
      )}
    </div>
  );
}
