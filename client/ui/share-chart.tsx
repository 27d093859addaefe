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

const LEFT = 34;
const RIGHT = 92;
const TOP = 10;
const BOTTOM = 24;
const LABEL_GAP = 14;

/** Small ones stand beside their figures: labels of lines would say everything twice. */
const SIZES = {
  large: { width: 620, height: 250, right: RIGHT },
  small: { width: 300, height: 128, right: 14 },
} as const;

type ShareChartProps = {
  lines: readonly ShareLine[];
  quarters: readonly string[];
  label: string;
  size?: keyof typeof SIZES;
};

/** Shares by quarter: labels at the line ends, only the own line is thick. Its table stands beside it. */
export function ShareChart({ lines, quarters, label, size = 'large' }: ShareChartProps) {
  const { width, height, right } = SIZES[size];
  const top = Math.ceil(Math.max(10, ...lines.flatMap((line) => line.values)) / 10) * 10;
  const x = (index: number) => LEFT + (index / Math.max(1, quarters.length - 1)) * (width - LEFT - right);
  const y = (value: number) => TOP + (1 - value / top) * (height - TOP - BOTTOM);
  const ends = spread(
    lines.map((line) => y(line.values.at(-1) ?? 0)),
    height - BOTTOM,
  );
  const tick = size === 'small' ? 20 : 10;
  const ticks = Array.from({ length: Math.floor(top / tick) + 1 }, (_, n) => n * tick);
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width - right} y1={y(value)} y2={y(value)} className={styles['grid']} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {quarters.map(
        (name, index) =>
          isNamed(index, quarters.length, size) && (
            <text
              key={name}
              x={x(index)}
              y={height - 6}
              textAnchor={index === 0 ? 'start' : size === 'small' ? 'end' : 'middle'}
            >
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
            {size === 'large' && (
              <text x={width - right + 10} y={end + 4} className={styles['name']}>
                {line.name} {line.last}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A year apart where they are many; on a small chart the first and the last. */
function isNamed(index: number, count: number, size: keyof typeof SIZES): boolean {
  if (size === 'small') return index === 0 || index === count - 1;
  return count <= 5 || index % 4 === 0;
}

/** Moves labels apart so that none covers another. */
function spread(places: readonly number[], bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result = [...places];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    last = Math.max(result[index] ?? 0, last + LABEL_GAP);
    result[index] = last;
  }
  let lowest = bottom;
  for (const index of order.reverse()) {
    lowest = Math.min(result[index] ?? 0, lowest);
    result[index] = lowest;
    lowest -= LABEL_GAP;
  }
  return result;
}
