import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryBand } from '#shared/debrief/types.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMatch } from '../../../model/match-store.ts';
import { endFinding } from '../../../present/debrief/finding.ts';
import { debriefShares } from '../../../present/debrief/shares.ts';
import { happened } from '../../../present/debrief/timeline.ts';
import { eventTitle } from '../../../present/event-title.ts';
import { providerColour } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Said } from '../../../ui/said.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import type { GameProps } from '../parts.ts';
import { PointsLine } from '../points-line.tsx';
import sheet from './debrief.module.css';
import styles from './finding.module.css';
import { type Bolt, SharesChart } from './shares-chart.tsx';
import { SharesTable } from './shares-table.tsx';

type FindingProps = GameProps & { band: HistoryBand | undefined };

/** How it ended against history, in a sentence, and the lines that say so. */
export function Finding({ view, scenario, band }: FindingProps) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  const narrow = useMedia('(max-width: 640px)');
  const say = useTranslation('play').t;
  const shares = debriefShares(view, scenario, band);
  const company = scenario.providers[view.own.provider];
  const name = format.text(company?.shortName);
  const own = shares.lines[view.own.provider];
  const played = own?.values.slice(shares.start + 1) ?? [];
  const history = own?.history.slice(1) ?? [];
  const last = history.at(-1);
  const found = endFinding(
    played,
    history.map((one) => one.mean),
    band === undefined ? undefined : last,
  );
  const share = (value: number, of: 'share' | 'historyShare' | 'historyBand') => (
    <Figure of={of}>{format.percent(value)}</Figure>
  );
  const range = { low: share(last?.low ?? 0, 'historyBand'), high: share(last?.high ?? 0, 'historyBand') };
  const bolts: Bolt[] = view.past.flatMap((quarter) =>
    happened(quarter, cards)
      .filter(({ card, struck }) => struck.length > 0 || card.kind === 'enforcement')
      .map(({ card }) => ({
        at: quarter.quarter + 1,
        text: eventTitle({ view, scenario, format, t: say }, card, quarter),
      })),
  );
  return (
    <section className={`sheet ${sheet['sheet']} ${sheet['finding']} ${styles['finding']}`} data-finding={found.key}>
      <header>
        <h1>
          <Said figures={{ points: <Figure of="againstHistory">{format.number(found.points, 1)}</Figure> }}>
            {(put) =>
              found.key.startsWith('level')
                ? t(found.key as 'levelPlain', { company: name })
                : t(found.key as 'abovePlain', { ...put, count: found.points, company: name })
            }
          </Said>
        </h1>
        <Segmented
          label={t('view')}
          value={as}
          choose={setAs}
          options={[
            { id: 'chart', name: t('chart') },
            { id: 'table', name: t('table') },
          ]}
        />
      </header>
      <div>
        <p>
          {found.luck === undefined ? (
            <Said
              figures={{
                share: share(played.at(-1) ?? 0, 'share'),
                history: share(last?.mean ?? 0, 'historyShare'),
              }}
            >
              {(put) => t('historyEnd', put)}
            </Said>
          ) : (
            <Said figures={range}>{(put) => t(found.luck ?? 'within', put)}</Said>
          )}
        </p>
        <PointsLine view={view} />
      </div>
      {as === 'chart' ? (
        <SharesChart shares={shares} scenario={scenario} bolts={bolts} narrow={narrow} />
      ) : (
        <SharesTable shares={shares} scenario={scenario} />
      )}
      {band !== undefined && (
        <p className="caption">
          <span className={styles['key']} style={{ '--hue': providerColour(company?.code ?? '') } as CSSProperties}>
            <i aria-hidden="true" />
            {t('bandText')}
          </span>
        </p>
      )}
    </section>
  );
}
