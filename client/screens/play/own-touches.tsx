import { useTranslation } from 'react-i18next';
import type { Touch } from '#shared/rules/report.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import type { Format } from '../../i18n/format.ts';
import { counted, marked } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Marked } from '../../ui/said.tsx';
import type { GameProps } from './parts.ts';
import styles from './what-happened.module.css';

/** What an event or an answer did to the own marks and money, one line each. */
export function OwnTouches({ touches, scenario }: Pick<GameProps, 'scenario'> & { touches: readonly Touch[] }) {
  const { t } = useTranslation('play');
  const format = useFormat();
  return (
    <ul className={styles['touches']}>
      {touches.map((touch) => {
        const { word, segments, quarters } = touch;
        const names = segments.map((s) => format.text(scenario.segments[s]?.name));
        const everywhere = segments.length === 0 || segments.length === SEGMENTS.length;
        const words = {
          what: everywhere ? t(`touched_${word}`) : t('touchedTrustIn', { segments: format.list(names) }),
          amount: marked(written(touch, format), 'touched'),
        };
        const text = quarters > 0 ? t('touchOver', { ...words, ...counted(quarters) }) : t('touch', words);
        return (
          <li key={text}>
            <Marked of="touched" text={text} />
          </li>
        );
      })}
    </ul>
  );
}

/** Money in small sums, capacity in percent, marks in points. */
function written({ word, amount }: Touch, format: Format): string {
  if (word === 'capacity') return format.percentChange(100 * amount);
  return word === 'cash' || word === 'fine' || word === 'grant' ? format.changeSmall(amount) : format.points(amount);
}
