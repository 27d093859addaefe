import { Hand, type LucideIcon, Mountain, Target, TrendingUp, Umbrella } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Award } from '#shared/debrief/types.ts';
import type { Format } from '../../../i18n/format.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { DebriefState } from '../../../model/debrief.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Said } from '../../../ui/said.tsx';
import type { GameProps } from '../parts.ts';
import sheet from './debrief.module.css';
import { Missing } from './missing.tsx';
import styles from './parts.module.css';

type Shown = {
  readonly key: 'bestRod' | 'longestClimb' | 'bestForecaster' | 'westward' | 'steadyHand';
  readonly icon: LucideIcon;
  readonly figure: (figures: Award['figures'], format: Format) => string;
};

/** Each award with its sign and the one figure that it is given for. */
const AWARDS: Readonly<Record<string, Shown>> = {
  'best-rod': { key: 'bestRod', icon: Umbrella, figure: ({ spared = 0 }, format) => format.wholePercent(spared) },
  'longest-climb': { key: 'longestClimb', icon: TrendingUp, figure: ({ points = 0 }, format) => format.points(points) },
  'best-forecaster': {
    key: 'bestForecaster',
    icon: Target,
    figure: ({ error = 0 }, format) => format.number(error, 1),
  },
  westward: { key: 'westward', icon: Mountain, figure: ({ halls = 0 }, format) => format.number(halls) },
  'steady-hand': { key: 'steadyHand', icon: Hand, figure: ({ changes = 0 }, format) => format.number(changes) },
};

/** Who did what best. */
export function Awards({ scenario, computed }: Pick<GameProps, 'scenario'> & { computed: DebriefState }) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  return (
    <section className={`sheet ${sheet['sheet']} ${sheet['beside']}`} data-awards>
      <header>
        <h2 className="rod">{t('awards')}</h2>
      </header>
      {computed.awards === undefined && <Missing computed={computed}>{t('computingAwards')}</Missing>}
      {computed.awards?.length === 0 && <p>{t('noAwards')}</p>}
      <ul className={styles['awards']}>
        {computed.awards?.map((award) => {
          const shown = AWARDS[award.id];
          const one = scenario.providers[award.provider ?? -1];
          if (shown === undefined) return null;
          const { key, icon: Icon, figure } = shown;
          return (
            <li key={award.id}>
              <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
              <div>
                <b>{t(`award_${key}`)}</b>
                <Badge code={one?.code ?? ''} size={14} />{' '}
                <Said figures={{ figure: <Figure of="award">{figure(award.figures, format)}</Figure> }}>
                  {(put) => t(`award_${key}Text`, { ...put, company: format.text(one?.shortName) })}
                </Said>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
