import { providerColour } from './badge.tsx';
import styles from './share-chart.module.css';

export type ShareLine = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly values: readonly number[];
  /** The last value as the language writes it. */
  readonly last: string;
  readonly kind: 'own' | 'rival' | 'history';
};

const WIDTH = 620;
const HEIGHT = 250;
const LEFT = 34;
const RIGHT = 92;
const TOP = 10;
const BOTTOM = 24;
const LABEL_GAP = 14;

type ShareChartProps = { lines: readonly ShareLine[]; quarters: readonly string[]; label: string };

/** Shares by quarter: labels at the line ends, only the own line is thick. Its table stands beside it. */
export function ShareChart({ lines, quarters, label }: ShareChartProps) {
  const top = Math.ceil(Math.max(10, ...lines.flatMap((line) => line.values)) / 10) * 10;
  const x = (index: number) => LEFT + (index / Math.max(1, quarters.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const ends = spread(lines.map((line) => y(line.values.at(-1) ?? 0)));
  const ticks = Array.from({ length: top / 10 + 1 }, (_, n) => n * 10);
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} className={styles['grid']} />
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {quarters.map(
        (name, index) =>
          (quarters.length <= 5 || index % 4 === 0) && (
            <text key={name} x={x(index)} y={HEIGHT - 6} textAnchor={index === 0 ? 'start' : 'middle'}>
              {name}
            </text>
          ),
      )}
      {lines.map((line, index) => {
        const end = ends[index] ?? 0;
        const colour = line.kind === 'history' ? 'var(--ink-3)' : providerColour(line.code);
        return (
          <g key={line.id} className={styles[line.kind]}>
            <polyline points={line.values.map((value, at) => `${x(at)},${y(value)}`).join(' ')} stroke={colour} />
            <circle
              cx={x(line.values.length - 1)}
              cy={y(line.values.at(-1) ?? 0)}
              r={line.kind === 'own' ? 4.5 : 2.5}
              fill={colour}
            />
            <text x={WIDTH - RIGHT + 10} y={end + 4} className={styles['name']}>
              {line.name} {line.last}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Moves labels apart so that none covers another. */
function spread(places: readonly number[]): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result = [...places];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    last = Math.max(result[index] ?? 0, last + LABEL_GAP);
    result[index] = last;
  }
  let lowest = HEIGHT - BOTTOM;
  for (const index of order.reverse()) {
    lowest = Math.min(result[index] ?? 0, lowest);
    result[index] = lowest;
    lowest -= LABEL_GAP;
  }
  return result;
}
