import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AccountsSheet } from '../accounts-sheet.tsx';
import type { GameProps } from '../parts.ts';
import { PointsSheet } from '../points-sheet.tsx';
import { SegmentShares } from '../segment-shares.tsx';
import { WhatHappened } from '../what-happened.tsx';
import styles from './quarter-tabs.module.css';
import type { WhyProps } from './told-here.ts';
import { WhyMatrix } from './why-matrix.tsx';

type QuarterTabsProps = GameProps & { explained: WhyProps | undefined };

/** The rest of the quarter, one part at a time: where it happened, what happened, the accounts, the own segments. */
export function QuarterTabs({ explained, ...game }: QuarterTabsProps) {
  const { t } = useTranslation(['report', 'score']);
  const { view } = game;
  const tabs = [
    ...(explained === undefined
      ? []
      : [{ id: 'where', name: t('where'), panel: <WhyMatrix told={explained.told} shown={explained.shown} /> }]),
    { id: 'happened', name: t('happened'), panel: <WhatHappened {...game} /> },
    { id: 'accounts', name: t('accounts'), panel: <AccountsSheet view={view} /> },
    ...(view.own.score === undefined
      ? []
      : [
          {
            id: 'points',
            name: t('score:yours'),
            panel: <PointsSheet view={view} />,
          },
        ]),
    { id: 'segments', name: t('segments'), panel: <SegmentShares {...game} /> },
  ];
  return (
    <section className={`sheet ${styles['tabs']}`}>
      <Tabs className={styles['inner'] ?? ''}>
        <TabList className={styles['list'] ?? ''} aria-label={t('more')}>
          {tabs.map(({ id, name }) => (
            <Tab key={id} id={id} className={styles['tab'] ?? ''}>
              {name}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id, panel }) => (
          <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
            {panel}
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}
