import { useTranslation } from 'react-i18next';
import { counted } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Debriefing } from '../../../model/debrief.ts';
import { useMatch } from '../../../model/match-store.ts';
import { switchTitle } from '../../../present/debrief/switch-title.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { Marked, Said } from '../../../ui/said.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import type { GameProps } from '../parts.ts';
import styles from './parts.module.css';

type Switch = NonNullable<Debriefing['switches']>[number];
type SwitchesProps = GameProps &
  Pick<Debriefing, 'setWithout'> & { switches: readonly Switch[]; without: readonly string[] };

/** Points that would be printed as nothing. */
const HARDLY = 0.05;
const moves = ({ alone }: Switch) => Math.abs(alone) >= HARDLY;

/** The events of the match as switches: first those that moved the share, the others behind a word. */
export function Switches(props: SwitchesProps) {
  const { t } = useTranslation('debrief');
  const { switches } = props;
  const quiet = switches.filter((one) => !moves(one));
  const folds = quiet.length > 0 && quiet.length < switches.length;
  if (switches.length === 0) return <p>{t('whatIfNone')}</p>;
  return (
    <div>
      <p className="caption">{t('whatIfCounts')}</p>
      <SwitchList {...props} switches={folds ? switches.filter(moves) : switches} />
      {folds && (
        <details className={styles['quiet']}>
          <summary>
            <Marked of="switchesQuiet" text={t('whatIfQuiet', counted(quiet.length))} />
          </summary>
          <SwitchList {...props} switches={quiet} />
        </details>
      )}
    </div>
  );
}

function SwitchList({ view, scenario, switches, without, setWithout }: SwitchesProps) {
  const { t } = useTranslation('debrief');
  const say = useTranslation('play').t;
  const format = useFormat();
  const cards = useMatch((store) => store.cards);
  return (
    <ul className={styles['switches']}>
      {switches.map((one) => {
        const { event, quarters, alone } = one;
        const on = !without.includes(event);
        return (
          <li key={event} data-off={!on}>
            <Toggle
              on={on}
              change={(now) => setWithout(now ? without.filter((off) => off !== event) : [...without, event])}
            >
              <b data-words>{switchTitle({ view, scenario, cards, format, t: say }, one)}</b>
              {quarters.map((quarter) => (
                <Quarter key={quarter} number={scenario.firstQuarter + quarter} />
              ))}
            </Toggle>
            <span
              className={styles['points']}
              data-sign={alone >= HARDLY ? 'gain' : alone <= -HARDLY ? 'loss' : 'none'}
            >
              <Said figures={{ points: <Figure of="switchAlone">{format.points(alone)}</Figure> }}>
                {(put) => t('without', put)}
              </Said>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
