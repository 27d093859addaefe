import { useTranslation } from 'react-i18next';
import { counted } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { dotStrip } from '../../../present/debrief/dots.ts';
import { providerColour } from '../../../ui/badge.tsx';
import { Marked } from '../../../ui/said.tsx';
import styles from './parts.module.css';

const WIDTH = 300;
const EDGE = 10;
const GAP = 4.4;

/** One dot a replay, by the share it ends with; the game as it was played is a line. */
export function Strip({ dots, own, code }: { dots: readonly number[]; own: number; code: string }) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const strip = dotStrip(dots, [own]);
  const bottom = Math.max(64, strip.rows * GAP + 24);
  const x = (value: number) => EDGE + ((value - strip.from) / (strip.to - strip.from)) * (WIDTH - 2 * EDGE);
  const left = x(own) > WIDTH / 2;
  const range = { low: format.percent(Math.min(...dots)), high: format.percent(Math.max(...dots)) };
  return (
    <>
      <svg
        className={styles['strip']}
        viewBox={`0 0 ${WIDTH} ${bottom + 22}`}
        role="img"
        aria-label={t('strip', range)}
        data-dots={dots.map((one) => one.toFixed(2)).join(' ')}
      >
        {strip.dots.map((dot) => (
          <circle
            key={`${dot.x} ${dot.row}`}
            cx={x(dot.x)}
            cy={bottom - 5 - dot.row * GAP}
            r={2}
            fill={providerColour(code)}
          />
        ))}
        <path d={`M${EDGE} ${bottom}H${WIDTH - EDGE}`} stroke="var(--rule-strong)" />
        {strip.ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 16} textAnchor="middle">
            {tick}
          </text>
        ))}
        <path d={`M${x(own)} 4V${bottom + 4}`} stroke="var(--ink)" strokeWidth="2" />
        <text className={styles['yours']} x={x(own) + (left ? -6 : 6)} y="12" textAnchor={left ? 'end' : 'start'}>
          {t('yourGame')}
        </text>
      </svg>
      <p className="caption">
        <Marked of="replays" text={t('stripCaption', counted(dots.length, 'replays'))} />
      </p>
    </>
  );
}
