import '../../model/no-code-from-text.ts';

import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { skyState } from '#shared/rules/weather.ts';
import { LANGUAGE_NAMES } from '../../i18n/languages.ts';
import { useFormat, useLanguage } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { keepCompany } from '../../net/seat-tokens.ts';
import { useLanding, useTop } from '../landing.ts';
import { usePath } from '../route.ts';
import { Announcements } from './announcements.tsx';
import { Asking } from './asking.tsx';
import { closeBoard } from './board/kept-board.ts';
import { GameBar } from './game-bar.tsx';
import { NoMatch } from './line/no-match.tsx';
import { Slips } from './line/slips.tsx';
import { type GameProps, PHASE_WORDS } from './parts.ts';
import { Planning } from './planning.tsx';
import styles from './play.module.css';
import { Prologue } from './prologue/prologue.tsx';
import { Continue } from './report/continue.tsx';
import { Resolution } from './resolution/resolution.tsx';
import { readSeen, storeSeen } from './seen.ts';
import { Captions } from './sound/captions.tsx';
import { Tour } from './tour/tour.tsx';
import { forgetTour, tourWasAt } from './tour/tour-memory.ts';
import { WhoYouAre } from './tour/who-you-are.tsx';
import { useLater } from './use-later.ts';

/** A match, whatever phase it is in. Empty, loading, lost and unknown are designed, not forgotten. */
export function Play() {
  const language = useLanguage();
  return (
    // fields and steppers speak the language that was chosen, not the one of the browser
    <I18nProvider locale={LANGUAGE_NAMES[language].tag}>
      <Match />
    </I18nProvider>
  );
}

function Match() {
  const code = usePath().split('/')[2] ?? '';
  const open = useMatch((store) => store.open);
  const gone = useMatch((store) => store.line.state === 'gone');
  const view = useMatch((store) => store.view);
  const scenario = useMatch((store) => store.scenario);
  useEffect(() => open(code), [open, code]);
  useEffect(() => closeBoard, []);

  if (gone || view === undefined || scenario === undefined) return <NoMatch />;
  return <Game view={view} scenario={scenario} />;
}

function Game({ view, scenario }: GameProps) {
  const { t } = useTranslation(['play', 'states']);
  const format = useFormat();
  const { phase } = view;
  const isOver = phase === 'debrief' || phase === 'closed';
  const Report = useLater('report', { near: phase === 'resolving', now: phase === 'report' });
  const Debrief = useLater('debrief', { near: phase === 'report', now: isOver });
  const Later = isOver ? Debrief : phase === 'report' ? Report : undefined;
  const waits = Later === undefined && (isOver || phase === 'report');
  const begins = view.quarter === view.from && phase === 'planning';
  // who plays alone meets the company first; a class is told by its teacher
  const alone = view.kind === 'solo';
  const isNew = () => begins && alone && !readSeen(`who.${view.code}`);
  const [card, setCard] = useState<'prologue' | 'who' | undefined>(() => {
    if (begins && view.from > 0 && !readSeen(`prologue.${view.code}`)) return 'prologue';
    return isNew() ? 'who' : undefined;
  });
  const [touring, setTouring] = useState(() => (tourWasAt(view) === undefined ? undefined : view.quarter));
  const endTour = useCallback(() => {
    setTouring(undefined);
    forgetTour(view.code);
  }, [view.code]);
  const tours = isNew() && !readSeen('tour');
  const closePrologue = () => {
    storeSeen(`prologue.${view.code}`);
    setCard(isNew() ? 'who' : undefined);
  };
  const closeWho = (tour: boolean) => {
    storeSeen(`who.${view.code}`);
    if (tours) storeSeen('tour');
    setCard(undefined);
    if (tour) setTouring(view.quarter);
  };
  const company = scenario.providers[view.own.provider]?.name;
  useEffect(() => {
    if (company !== undefined) keepCompany(view.code, company);
  }, [view.code, company]);
  useTop(`${view.quarter} ${PHASE_WORDS[phase]}`);
  useLanding([view.quarter, phase, card, touring, waits].join(' '));
  const title = format.quarter(scenario.firstQuarter + view.quarter);
  // a report is read on a light sky, whatever the weather was
  const sky = Math.min(skyState(view.own.sky), phase === 'planning' ? 5 : 4);
  return (
    <div className={`sky ${styles['game']}`} data-sky={sky} data-phase={phase}>
      <title>{`${title} · ${t(PHASE_WORDS[phase])}`}</title>
      {phase !== 'resolving' && (
        <GameBar
          view={view}
          scenario={scenario}
          again={{
            prologue: view.from > 0 ? () => setCard('prologue') : undefined,
            who: () => setCard('who'),
            round: phase === 'planning' ? () => setTouring(view.quarter) : undefined,
          }}
        >
          {phase === 'report' && <Continue view={view} scenario={scenario} />}
        </GameBar>
      )}
      <Slips view={view} />
      {phase === 'planning' && <Planning view={view} scenario={scenario} />}
      {phase === 'resolving' && <Resolution key={view.quarter} view={view} scenario={scenario} />}
      {Later !== undefined && <Later view={view} scenario={scenario} />}
      {waits && (
        <main id="main">
          <p role="status">{t('states:loading')}</p>
        </main>
      )}
      {card === 'prologue' && <Prologue view={view} scenario={scenario} close={closePrologue} />}
      {card === 'who' && <WhoYouAre view={view} scenario={scenario} begins={isNew()} tours={tours} close={closeWho} />}
      <Announcements quarter={title} phase={phase} />
      {phase === 'planning' && touring === view.quarter && <Tour view={view} scenario={scenario} close={endTour} />}
      <Asking />
      <Captions />
    </div>
  );
}
