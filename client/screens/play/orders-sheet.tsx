import {
  ArrowRight,
  CloudOff,
  Coins,
  FlaskConical,
  Landmark,
  RotateCcw,
  Server,
  Tag,
  TriangleAlert,
} from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../model/match-store.ts';
import { tabOpening } from '../../present/opening.ts';
import { fullHalls } from '../../present/projection.ts';
import { answersPay } from '../../present/questions.ts';
import { unless } from '../../ui/unless.ts';
import { ClosedTab } from './closed-tab.tsx';
import { useWayOn } from './line/use-way-on.ts';
import styles from './orders.module.css';
import type { ForecastProps, GameProps, OutlookState } from './parts.ts';
import { Refusals } from './refusals.tsx';
import { SpendingBar } from './spending-bar.tsx';
import { BuildTab } from './tab-build.tsx';
import { FinanceTab } from './tab-finance.tsx';
import { GovernmentTab } from './tab-government.tsx';
import { ResearchTab } from './tab-research.tsx';
import { SellTab } from './tab-sell.tsx';

const TABS = [
  { id: 'sell', icon: Tag, Panel: SellTab },
  { id: 'build', icon: Server, Panel: BuildTab },
  { id: 'research', icon: FlaskConical, Panel: ResearchTab },
  { id: 'government', icon: Landmark, Panel: GovernmentTab },
  { id: 'finance', icon: Coins, Panel: FinanceTab },
] as const;

export type OrdersTab = (typeof TABS)[number]['id'];

type OrdersSheetProps = GameProps &
  ForecastProps & {
    readonly tab: OrdersTab;
    readonly choose: (tab: OrdersTab) => void;
    readonly outlook: OutlookState;
    /** False where the button that submits stands elsewhere, on a phone. */
    readonly submits: boolean;
  };

/** The orders in five groups, what they cost, and the one button that matters. */
export function OrdersSheet({ tab, choose, submits, ...props }: OrdersSheetProps) {
  const { t } = useTranslation(['play', 'board', 'opening', 'projection']);
  const send = useMatch((store) => store.send);
  const way = useWayOn();
  const { draft, infeasible } = props.view;
  if (draft === null) return null;
  const { now, kneeUse } = props.forecast;
  const full = fullHalls(now, kneeUse, props.scenario.quartersToBuild) !== undefined;
  return (
    <section className={`sheet ${styles['orders']}`} aria-labelledby="orders-title" data-orders>
      <h2 id="orders-title" className="hidden-text">
        {t('board:part_orders')}
      </h2>
      <Tabs
        className={styles['tabs'] ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => choose(TABS.find((one) => one.id === key)?.id ?? 'sell')}
      >
        <TabList className={styles['list'] ?? ''} aria-label={t('planning')}>
          {TABS.map(({ id, icon: Icon }) => (
            <Tab key={id} id={id} data-tour={`tab-${id}`} className={styles['tab'] ?? ''}>
              <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
              {t(id)}{' '}
              {tabOpening(props.view, id).fresh && (
                <span className={styles['fresh']} data-fresh>
                  <span className="hidden-text">{t('opening:fresh')}</span>
                </span>
              )}
              {id === 'build' && full && (
                <span className={styles['marked']} data-marked>
                  <TriangleAlert size={12} strokeWidth={2.5} aria-hidden="true" />
                  <span className="hidden-text">{t('projection:tooFull')}</span>
                </span>
              )}
            </Tab>
          ))}
        </TabList>
        {TABS.map(({ id, Panel }) => (
          <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
            <ClosedTab view={props.view} scenario={props.scenario} tab={id} />
            <Panel {...props} draft={draft} />
          </TabPanel>
        ))}
      </Tabs>
      <SpendingBar prices={props.view.prices} draft={draft} answers={answersPay(props.view, draft)} />
      <Refusals infeasible={infeasible} scenario={props.scenario} />
      <div className={styles['buttons']}>
        <button type="button" className="button large" {...unless(way !== 'free', () => send({ type: 'reset-draft' }))}>
          <RotateCcw size={16} aria-hidden="true" />
          {t('last')}
        </button>
        {submits && <SubmitButton />}
      </div>
    </section>
  );
}

function SubmitButton() {
  const { t } = useTranslation(['play', 'states']);
  const send = useMatch((store) => store.send);
  const way = useWayOn();
  return (
    <button
      type="button"
      data-tour="submit"
      className="button primary large"
      {...unless(way !== 'free', () => send({ type: 'set-ready', ready: true }))}
    >
      {way === 'waits' ? t('states:waits') : way === 'busy' ? t('submitting') : t('submit')}
      {way === 'waits' ? <CloudOff size={18} aria-hidden="true" /> : <ArrowRight size={18} aria-hidden="true" />}
    </button>
  );
}
