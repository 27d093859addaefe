import { useTranslation } from 'react-i18next';
import type { DebriefState } from '../../../model/debrief.ts';
import { isComing } from '../../../present/debrief/coming.ts';
import { Computing } from './computing.tsx';

/** In the place of what the replays bring: that they are under way, or that there are none. */
export function Missing({ computed, children }: { computed: DebriefState; children: string }) {
  const { t } = useTranslation('debrief');
  return isComing(computed) ? <Computing>{children}</Computing> : <p className="caption">{t('needsReplay')}</p>;
}
