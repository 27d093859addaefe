import { useTranslation } from 'react-i18next';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { counted } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { segmentMoves } from '../../present/projection.ts';
import { Figure } from '../../ui/figure.tsx';
import { Marked, Said } from '../../ui/said.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import styles from './orders.module.css';
import type { TabProps } from './parts.ts';
import { RivalPrices } from './rival-prices.tsx';
import { ShareExpected } from './share-expected.tsx';

const NO_MOVE = { before: undefined, after: undefined } as const;

/** A price index and sales teams for each segment; hired teams come on top of the ten. */
export function SellTab({ view, scenario, draft, forecast }: TabProps) {
  const { t } = useTranslation('play');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const placed = SEGMENTS.reduce((sum, id) => sum + draft.sell.teams[id], 0);
  const moves = segmentMoves(view, scenario, forecast.now);
  const left = scenario.teams + draft.sell.extraTeams - placed;
  return (
    <>
      <h2 className="rod">{t('pricesTitle')}</h2>
      <p className="caption">
        <Said figures={{ base: <Figure of="price">100</Figure> }}>{(put) => t('pricesHint', put)}</Said>
      </p>
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
      <p className="caption" aria-live="polite">
        <Marked of="teamsLeft" text={t('teamsLeft', counted(left))} />
      </p>
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
      <RivalPrices view={view} scenario={scenario} />
    </>
  );
}
