import type { Fan } from '../present/projection.ts';
import styles from './fan-chart.module.css';

const WIDTH = 300;
const HEIGHT = 122;
const LEFT = 34;
const RIGHT = 38;
const TOP = 8;
const BOTTOM = 20;
const LABEL_GAP = 12;
/** Quarters ahead that have a place from the start, so that nothing moves when their figures come. */
const AHEAD = 4;

type FanChartProps = {
  fan: Fan;
  colour: string;
  label: string;
  now: string;
  /** The names of quarters by their distance from the last known one; empty where none is to be written. */
  name: (ahead: number) => string;
  write: (value: number) => string;
};

/** The past as a line, the future as a dotted one in two bands: half of all cases, and nine of ten. */
export function FanChart({ fan, colour, label, now, name, write }: FanChartProps) {
  const { past, median, bands } = fan;
  const scale = scaleOf(fan);
  const steps = past.length - 1 + AHEAD;
  const x = (at: number) => LEFT + (at / steps) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((scale.high - value) / (scale.high - scale.low)) * (HEIGHT - TOP - BOTTOM);
  const here = past.length - 1;
  const line = (values: readonly number[], from: number) =>
    values.map((value, n) => `${x(from + n).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const area = (which: 'wide' | 'middle') =>
    `${line(
      bands.map((one) => one[which][1]),
      here,
    )} ${line(
      bands.map((one) => one[which][0]),
      here,
    )
      .split(' ')
      .reverse()
      .join(' ')}`;
  return (
    <svg className={styles['fan']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {scale.ticks.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} className={styles['grid']} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {bands.length > 0 && <polygon points={area('wide')} fill={colour} opacity="0.17" />}
      {bands.length > 0 && <polygon points={area('middle')} fill={colour} opacity="0.3" />}
      <line x1={x(here)} x2={x(here)} y1={TOP - 4} y2={HEIGHT - BOTTOM} className={styles['now']} />
      <polyline points={line(past, 0)} stroke={colour} className={styles['past']} />
      <polyline points={line(median, here)} stroke={colour} className={styles['ahead']} />
      <circle cx={x(here)} cy={y(past[here] ?? 0)} r="4" fill={colour} />
      {here > 1 && (
        <text x={x(0)} y={HEIGHT - 4} textAnchor="middle">
          {name(-here)}
        </text>
      )}
      <text x={x(here) + 12} y={HEIGHT - 4} textAnchor="end" className={styles['strong']}>
        {now}
      </text>
      {Array.from({ length: AHEAD }, (_, n) => (
        <text key={name(n + 1)} x={x(here + n + 1)} y={HEIGHT - 4} textAnchor="middle">
          {name(n + 1)}
        </text>
      ))}
      {endLabels(fan, y).map((one) => (
        <text
          key={one.at}
          x={WIDTH - RIGHT + 6}
          y={one.y + 4}
          className={one.at === 'median' ? styles['strong'] : undefined}
        >
          {write(one.value)}
        </text>
      ))}
    </svg>
  );
}

/** Round marks around all that is drawn: at most four. */
function scaleOf({ past, median, bands }: Fan): { low: number; high: number; ticks: number[] } {
  const all = [...past, ...median, ...bands.flatMap((one) => one.wide)];
  const least = Math.min(...all);
  const most = Math.max(...all);
  const step = [1, 2, 5, 10, 20, 50].find((one) => (most - least) / one <= 3) ?? 50;
  const low = Math.max(0, Math.floor(least / step) * step);
  const high = Math.max(low + step, Math.ceil(most / step) * step);
  return { low, high, ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, n) => low + n * step) };
}

/** Values at the end of the median and of the wide band, kept apart from each other. */
function endLabels({ median, bands }: Fan, y: (value: number) => number) {
  const middle = median.at(-1);
  if (middle === undefined) return [];
  const wide = bands.at(-1)?.wide;
  const at = y(middle);
  return [
    { at: 'median', value: middle, y: at },
    ...(wide === undefined
      ? []
      : [
          { at: 'high', value: wide[1], y: Math.min(y(wide[1]), at - LABEL_GAP) },
          { at: 'low', value: wide[0], y: Math.max(y(wide[0]), at + LABEL_GAP) },
        ]),
  ];
}
