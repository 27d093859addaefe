import { useTranslation } from 'react-i18next';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { counted } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { isOpen } from '../../present/opening.ts';
import { segmentMoves } from '../../present/projection.ts';
import { Figure } from '../../ui/figure.tsx';
import { Marked, Said } from '../../ui/said.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { GroupedSell } from './grouped-sell.tsx';
import styles from './orders.module.css';
import type { TabProps } from './parts.ts';
import { RivalPrices } from './rival-prices.tsx';
import { ShareExpected } from './share-expected.tsx';

const NO_MOVE = { before: undefined, after: undefined } as const;

/** A price index and sales teams for each segment; hired teams come on top of the ten. */
export function SellTab({ view, scenario, draft, forecast }: Omit<TabProps, 'outlook'>) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const placed = SEGMENTS.reduce((sum, id) => sum + draft.sell.teams[id], 0);
  const left = scenario.teams + draft.sell.extraTeams - placed;
  return (
    <>
      <h2 className="rod">{t('pricesTitle')}</h2>
      <p className="caption">
        <Said figures={{ base: <Figure of="price">100</Figure> }}>{(put) => t('pricesHint', put)}</Said>
      </p>
      {view.opens.gradual ? (
        <GroupedSell view={view} scenario={scenario} draft={draft} />
      ) : (
        <SegmentRows {...{ view, scenario, draft, forecast }} />
      )}
      {isOpen(view, 'teams') && (
        // too many teams are said by the refusal below: once
        <p className="caption" aria-live={left < 0 ? 'off' : 'polite'} aria-atomic="true">
          <Marked of="teamsLeft" text={t(left < 0 ? 'teamsOver' : 'teamsLeft', counted(Math.abs(left)))} />
        </p>
      )}
      {isOpen(view, 'extra-teams') && (
        <div className={styles['row']}>
          <div>
            <b>{t('extraTeams')}</b>
            <span className="caption">
              <Said figures={{ cost: <Figure of="teamCost">{format.money(view.prices.extraTeam)}</Figure> }}>
                {(put) => t('extraTeamsText', put)}
              </Said>
            </span>
          </div>
          <Stepper
            label={t('extraTeams')}
            value={draft.sell.extraTeams}
            low={0}
            high={scenario.extraTeams}
            change={(value) => setLever('sell.extraTeams', value)}
          />
        </div>
      )}
      <RivalPrices view={view} scenario={scenario} />
    </>
  );
}

function SegmentRows({ view, scenario, draft, forecast }: Omit<TabProps, 'outlook'>) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const moves = segmentMoves(view, scenario, forecast.now);
  return (
    <>
      {scenario.segments.map((segment, s) => {
        const name = format.text(segment.name);
        return (
          <div key={segment.id} className={styles['row']} data-tour={s === 0 ? 'price' : undefined}>
            <div>
              <b>{name}</b>
              <ShareExpected move={moves[s] ?? NO_MOVE} />
            </div>
            <Stepper
              label={t('price', { segment: name })}
              value={Math.round(draft.sell.price[segment.id] * 100)}
              low={50}
              high={150}
              change={(value) => setLever(`sell.price.${segment.id}`, value / 100)}
            />
            <Stepper
              label={t('teams', { segment: name })}
              value={draft.sell.teams[segment.id]}
              low={0}
              high={scenario.teams + scenario.extraTeams}
              change={(value) => setLever(`sell.teams.${segment.id}`, value)}
            />
          </div>
        );
      })}
    </>
  );
}
