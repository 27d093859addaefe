import { useTranslation } from 'react-i18next';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { counted } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { isOpen } from '../../present/opening.ts';
import { priceMarks } from '../../present/price-marks.ts';
import { segmentMoves } from '../../present/projection.ts';
import { Figure } from '../../ui/figure.tsx';
import { Marked, Said } from '../../ui/said.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { GroupedSell } from './grouped-sell.tsx';
import styles from './orders.module.css';
import type { TabProps } from './parts.ts';
import { PriceSlider } from './price-slider.tsx';
import { RivalPrices } from './rival-prices.tsx';
import sellStyles from './sell.module.css';
import { NO_MOVE, ShareExpected } from './share-expected.tsx';

/** A price index and sales teams for each segment; hired teams come on top of the ten. */
export function SellTab({ view, scenario, draft, forecast }: Omit<TabProps, 'outlook'>) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const placed = SEGMENTS.reduce((sum, id) => sum + draft.sell.teams[id], 0);
  const left = scenario.teams + draft.sell.extraTeams - placed;
  return (
    <>
      <div className={sellStyles['title']}>
        <h2 className="rod">{t('pricesTitle')}</h2>
        {isOpen(view, 'teams') && (
          // too many teams are said by the refusal below: once
          <p className="caption" aria-live={left < 0 ? 'off' : 'polite'} aria-atomic="true">
            <Marked of="teamsLeft" text={t(left < 0 ? 'teamsOver' : 'teamsLeft', counted(Math.abs(left)))} />
          </p>
        )}
      </div>
      <p className="caption">
        <Said figures={{ base: <Figure of="price">100</Figure> }}>{(put) => t('pricesHint', put)}</Said>
      </p>
      <SellHeads />
      {view.opens.gradual ? (
        <GroupedSell {...{ view, scenario, draft, forecast }} />
      ) : (
        <SegmentRows {...{ view, scenario, draft, forecast }} />
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

/** What stands in the columns; each control says it itself. */
function SellHeads() {
  const { t } = useTranslation('play');
  return (
    <div className={sellStyles['heads']} aria-hidden="true">
      <span>
        <span>{t('cheaper')}</span>
        <span>{t('dearer')}</span>
      </span>
      <span>{t('priceHead')}</span>
      <span>{t('teamsHead')}</span>
    </div>
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
          <div key={segment.id} className={sellStyles['row']} data-tour={s === 0 ? 'price' : undefined}>
            <div className={sellStyles['name']}>
              <b>{name}</b>
              <ShareExpected move={moves[s] ?? NO_MOVE} />
            </div>
            <PriceSlider
              label={t('price', { segment: name })}
              code={scenario.providers[view.own.provider]?.code ?? ''}
              value={Math.round(draft.sell.price[segment.id] * 100)}
              marks={priceMarks(view, scenario, [s])}
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
