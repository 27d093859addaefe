import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quarterNumber } from '#shared/kernel/quarters.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Mode } from '#shared/scenario/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Say } from '../../i18n/texts.ts';
import { useFormat, useLanguage } from '../../i18n/use-format.ts';
import { createMatch, readScenario } from '../../net/api.ts';
import { keepTokens, newToken, seatAddress } from '../../net/seat-tokens.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { Top } from '../../ui/top.tsx';
import { unless } from '../../ui/unless.ts';
import { Failed } from '../failed.tsx';
import { go } from '../route.ts';
import { useRead } from '../use-read.ts';
import { Choice } from './choice.tsx';
import { ProviderCards } from './provider-cards.tsx';
import styles from './solo.module.css';

const SCENARIO = 'how-china-killed-alibabas-cloud';
const readBuiltIn = () => readScenario(SCENARIO);
const RIVALS = { '2': 2, history: 'history', '0': 0, '1': 1 } as const;

export function Solo() {
  const { t } = useTranslation('solo');
  const { answer, again } = useRead(readBuiltIn);
  return (
    <div className="sky">
      <title>{t('title')}</title>
      <Top />
      <main id="main" className={styles['main']}>
        <h1>{t('title')}</h1>
        <p className={styles['lead']}>{t('lead')}</p>
        {answer === undefined && <p role="status">{t('loading')}</p>}
        {answer?.ok === true && <SetUp scenario={answer.value} />}
        {answer?.ok === false && <Failed code={answer.code} again={again} />}
      </main>
    </div>
  );
}

function SetUp({ scenario }: { scenario: PublicScenario }) {
  const { t } = useTranslation('solo');
  const format = useFormat();
  const language = useLanguage();
  const [provider, setProvider] = useState('alibaba');
  const [rivals, setRivals] = useState<keyof typeof RIVALS>('history');
  const [mode, setMode] = useState<Mode>('plausible');
  const [preset, setPreset] = useState(scenario.presets[0]?.id ?? 'story');
  const [ownership, setOwnership] = useState(scenario.ownership?.on ?? false);
  const [state, setState] = useState<'idle' | 'starting' | 'failed' | 'quartersOutside'>('idle');

  const start = async () => {
    setState('starting');
    const made = await createMatch({
      kind: 'solo',
      scenario: SCENARIO,
      preset,
      mode,
      seats: [provider],
      rivals: RIVALS[rivals],
      ...(scenario.ownership === undefined ? {} : { ownership }),
      pacing: 'all-ready',
      language,
    });
    if (!made.ok) return setState(made.code === 'QUARTERS_OUTSIDE' ? 'quartersOutside' : 'failed');
    const { code, ownerToken } = made.value;
    keepTokens(code, { member: newToken(), owner: ownerToken });
    go(seatAddress(code));
  };

  return (
    <>
      <ProviderCards scenario={scenario} chosen={provider} choose={setProvider} />
      <div className={styles['rows']}>
        <Choice
          label={t('rivals')}
          chosen={rivals}
          choose={setRivals}
          options={[
            { id: '2', name: t('rivals2'), text: t('rivals2Text') },
            { id: 'history', name: t('rivalsHistory'), text: t('rivalsHistoryText') },
            { id: '0', name: t('rivals0'), text: t('rivals0Text') },
            { id: '1', name: t('rivals1'), text: t('rivals1Text') },
          ]}
        />
        <Choice
          label={t('mode')}
          chosen={mode}
          choose={setMode}
          options={[
            { id: 'plausible', name: t('plausible'), text: t('plausibleText') },
            { id: 'historical', name: t('historical'), text: t('historicalText') },
            { id: 'calm', name: t('calm'), text: t('calmText') },
          ]}
        />
        <Choice
          label={t('length')}
          chosen={preset}
          choose={setPreset}
          options={scenario.presets
            .filter((one) => one.id !== 'course')
            .map((one) => lengthOf(one, scenario, { t, format }))}
        />
      </div>
      {scenario.ownership !== undefined && (
        <details className={`sheet ${styles['more']}`}>
          <summary>{t('more')}</summary>
          <Toggle on={ownership} change={setOwnership}>
            {t('ownership', { name: format.text(scenario.ownership.name) })}
          </Toggle>
          <p className="caption">{format.text(scenario.ownership.text)}</p>
        </details>
      )}
      <div className={`sheet ${styles['start']}`}>
        <button type="button" className="button primary large" {...unless(state === 'starting', () => void start())}>
          {state === 'starting' ? t('starting') : t('start')}
        </button>
        <p className="caption">{t('hundred')}</p>
      </div>
      <p role="alert">{state === 'failed' || state === 'quartersOutside' ? t(state) : ''}</p>
    </>
  );
}

/** How long and from when to when: alone there is no lecture to fit into. */
function lengthOf(
  { id, from, quarters }: PublicScenario['presets'][number],
  { firstQuarter }: PublicScenario,
  { t, format }: { t: Say<'solo'>; format: Format },
) {
  const start = quarterNumber(from);
  const ends = { first: format.quarter(start), last: format.quarter(start + quarters - 1) };
  const text = start === firstQuarter ? t('lengthWhole', ends) : t('lengthPart', ends);
  return { id, name: t('quarters', { count: quarters }), text };
}
