import { useTranslation } from 'react-i18next';
import {
  groupedPrice,
  groupedTeams,
  type SegmentGroup,
  setGroupedPrice,
  setGroupedTeams,
} from '#shared/rules/orders/grouped-levers.ts';
import { SEGMENT_GROUPS, type Segment } from '#shared/scenario/words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import { isOpen } from '../../present/opening.ts';
import { priceMarks } from '../../present/price-marks.ts';
import { segmentMoves } from '../../present/projection.ts';
import { Stepper } from '../../ui/stepper.tsx';
import type { TabProps } from './parts.ts';
import { PriceSlider } from './price-slider.tsx';
import styles from './sell.module.css';
import { NO_MOVE, ShareExpected } from './share-expected.tsx';

type GroupedProps = Omit<TabProps, 'outlook'>;

/** One price and one number of teams for the segments online, one for those that are regulated. */
export function GroupedSell(props: GroupedProps) {
  return (
    <>
      <GroupRow {...props} group="online" />
      <GroupRow {...props} group="regulated" />
    </>
  );
}

function GroupRow({ view, scenario, draft, forecast, group }: GroupedProps & { group: SegmentGroup }) {
  const { t } = useTranslation('opening');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const priced = isOpen(view, `prices-${group}`);
  const staffed = isOpen(view, 'teams');
  if (!priced && !staffed) return null;
  const ids: readonly Segment[] = SEGMENT_GROUPS[group];
  const segments = scenario.segments.flatMap((one, s) => (ids.includes(one.id) ? [s] : []));
  const moves = segmentMoves(view, scenario, forecast.now);
  const change = (changes: ReturnType<typeof setGroupedPrice>) => {
    for (const { lever, value } of changes) setLever(lever, value);
  };
  return (
    <div className={styles['row']} data-tour={group === 'online' ? 'price' : undefined}>
      <div className={styles['name']}>
        <b>{t(group)}</b>
      </div>
      {segments.map((s) => (
        <div key={s} className={styles['part']}>
          <span>{format.text(scenario.segments[s]?.name)}</span>
          <ShareExpected move={moves[s] ?? NO_MOVE} />
        </div>
      ))}
      {priced && (
        <PriceSlider
          label={t('groupPrice', { group: t(group) })}
          code={scenario.providers[view.own.provider]?.code ?? ''}
          value={groupedPrice(draft, group)}
          marks={priceMarks(view, scenario, segments)}
          change={(value) => change(setGroupedPrice(group, value))}
        />
      )}
      {staffed && (
        <Stepper
          label={t('groupTeams', { group: t(group) })}
          value={groupedTeams(draft, group)}
          low={0}
          high={scenario.teams + scenario.extraTeams}
          change={(value) => change(setGroupedTeams(group, value, view.last))}
        />
      )}
    </div>
  );
}
