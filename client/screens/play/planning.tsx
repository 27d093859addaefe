import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForecast } from '../../model/forecast.ts';
import { drawsStrikes } from '../../present/outlook.ts';
import { useMedia } from '../../ui/use-media.ts';
import { PlanningBoard } from './board/planning-board.tsx';
import { ChancesAhead } from './chances-ahead.tsx';
import { Inbox } from './inbox.tsx';
import { useAgainWhenBack } from './line/use-again-when-back.ts';
import { OrdersSheet, type OrdersTab } from './orders-sheet.tsx';
import type { GameProps } from './parts.ts';
import { type Part, PhoneBar } from './phone-bar.tsx';
import { PhoneFigures } from './phone-figures.tsx';
import styles from './planning.module.css';
import { ProjectionSheet } from './projection-sheet.tsx';
import { SharesSheet } from './shares-sheet.tsx';
import { StandSheet } from './stand-sheet.tsx';
import { StrikeChanceSheet } from './strike-chance.tsx';
import { UnderBoard } from './under-board.tsx';
import { useQuarterView } from './use-quarter-view.ts';

/** What do I decide? State, weather and inbox on the left, the market in the middle, orders on the right. */
export function Planning(props: GameProps) {
  const { t } = useTranslation('play');
  const phone = useMedia('(max-width: 640px)');
  const [part, setPart] = useState<Part>('map');
  const [tab, setTab] = useState<OrdersTab>('sell');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const wasShown = useCallback(() => setAsked(false), []);
  const { own, draft } = props.view;
  const still = useQuarterView(props.view);
  const forecast = useForecast(props.view, props.view.content);
  useAgainWhenBack(forecast);
  const posture = draft?.government.posture ?? 'quiet';
  const outlook = draft === null ? undefined : own.outlook?.[posture];
  const showDetails = useCallback(() => {
    setPart('orders');
    setTab('government');
    setOpen(true);
    setAsked(true);
  }, []);
  return (
    <>
      <main id="main" className={styles['planning']} data-part={phone ? part : undefined}>
        <h1 className="hidden-text">{t('planning')}</h1>
        {phone && <PhoneFigures {...props} outlook={outlook} />}
        <div className={styles['middle']}>
          <PlanningBoard {...props} forecast={forecast} outlook={outlook} posture={posture} showDetails={showDetails} />
          {!phone && <UnderBoard {...props} forecast={forecast} />}
        </div>
        <div className={styles['side']}>
          <StandSheet view={still} scenario={props.scenario} />
          {outlook !== undefined && (
            <StrikeChanceSheet
              outlook={outlook}
              drawn={drawsStrikes(props.view, props.scenario)}
              showDetails={showDetails}
            />
          )}
          <Inbox {...props} />
          {phone && (
            <ProjectionSheet {...props} forecast={forecast}>
              {outlook && <ChancesAhead {...props} outlook={outlook} now={forecast.now} />}
            </ProjectionSheet>
          )}
          {phone && <SharesSheet view={still} scenario={props.scenario} />}
        </div>
        <OrdersSheet
          {...props}
          forecast={forecast}
          tab={tab}
          choose={setTab}
          outlook={{ open, change: setOpen, asked, wasShown }}
          submits={!phone}
        />
      </main>
      {phone && <PhoneBar view={props.view} part={part} choose={setPart} />}
    </>
  );
}
