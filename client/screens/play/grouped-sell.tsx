import { useTranslation } from 'react-i18next';
import { SEGMENT_GROUPS, type Segment } from '#shared/scenario/words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMatch } from '../../model/match-store.ts';
import {
  groupedPrice,
  groupedTeams,
  type SegmentGroup,
  setGroupedPrice,
  setGroupedTeams,
} from '../../present/grouped-levers.ts';
import { isOpen } from '../../present/opening.ts';
import { Stepper } from '../../ui/stepper.tsx';
import styles from './orders.module.css';
import type { TabProps } from './parts.ts';

type GroupedProps = Pick<TabProps, 'view' | 'scenario' | 'draft'>;

/** One price and one number of teams for the segments online, one for those that are regulated. */
export function GroupedSell(props: GroupedProps) {
  return (
    <>
      <GroupRow {...props} group="online" />
      <GroupRow {...props} group="regulated" />
    </>
  );
}

function GroupRow({ view, scenario, draft, group }: GroupedProps & { group: SegmentGroup }) {
  const { t } = useTranslation('opening');
  const format = useFormat();
  const setLever = useMatch((store) => store.setLever);
  const priced = isOpen(view, `prices-${group}`);
  const staffed = isOpen(view, 'teams');
  if (!priced && !staffed) return null;
  const ids: readonly Segment[] = SEGMENT_GROUPS[group];
  const names = scenario.segments.filter((one) => ids.includes(one.id)).map((one) => format.text(one.name));
  const change = (changes: ReturnType<typeof setGroupedPrice>) => {
    for (const { lever, value } of changes) setLever(lever, value);
  };
  return (
    <div className={styles['row']}>
      <div>
        <b>{t(group)}</b>
        <span className="caption">{format.list(names)}</span>
      </div>
      {priced && (
        <Stepper
          label={t('groupPrice', { group: t(group) })}
          value={groupedPrice(draft, group)}
          low={50}
          high={150}
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
