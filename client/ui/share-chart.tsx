import { writtenNames } from '../present/axis-names.ts';
import { shareScale } from '../present/share-scale.ts';
import { spread } from '../present/spread.ts';
import { Badge, providerColour } from './badge.tsx';
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
const TOP = 10;
const BOTTOM = 24;
const LABEL_GAP = 15;
/** As in its style. */
const TICK = 11;

/** Units of the drawing, near the pixels it gets. Small ones stand beside their figures, which name the lines. */
const SIZES = {
  large: { width: 620, height: 250, right: 112, named: true },
  report: { width: 532, height: 226, right: 116, named: true },
  narrow: { width: 346, height: 250, right: 116, named: true },
  small: { width: 300, height: 128, right: 14, named: false },
} as const;

type ShareChartProps = {
  lines: readonly ShareLine[];
  quarters: readonly string[];
  label: string;
  size?: keyof typeof SIZES;
  /** Whether small shares may have a larger scale of their own, which has to be said beside the chart. */
  enlarges?: boolean;
  /** Indices of quarters in which lightning struck the own seat. */
  struck?: readonly number[];
};

/** Shares by quarter: labels at the line ends, only the own line is thick. Its table stands beside it. */
export function ShareChart({ lines, quarters, label, size = 'large', enlarges = false, struck = [] }: ShareChartProps) {
  const { width, height, right, named } = SIZES[size];
  const bottom = height - BOTTOM;
  const scale = shareScale(
    lines.map((line) => line.values),
    bottom - TOP,
    enlarges,
  );
  const x = (index: number) => LEFT + (index / Math.max(1, quarters.length - 1)) * (width - LEFT - right);
  const y = (value: number) => TOP + scale.y(value);
  const ends = spread(
    lines.map((line) => y(line.values.at(-1) ?? 0)),
    bottom,
    LABEL_GAP,
  );
  const written = namesOf(quarters, x(1) - x(0), size);
  const ticks = size === 'small' ? scale.ticks.filter((tick) => tick % 20 === 0) : scale.ticks;
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {scale.split !== undefined && (
        <rect
          x={LEFT}
          y={y(scale.split)}
          width={width - right - LEFT}
          height={bottom - y(scale.split)}
          className={styles['enlarged']}
        />
      )}
      {ticks.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width - right} y1={y(value)} y2={y(value)} className={styles['grid']} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {struck.map((index) => (
        <g key={index} className={styles['struck']} transform={`translate(${x(index)} 0)`}>
          <line y1={TOP + 4} y2={bottom} />
          <path d="M2 0l-5 7h3.6l-1.8 6 5.2-7.4h-3.6z" />
        </g>
      ))}
      {quarters.map(
        (name, index) =>
          written.includes(index) && (
            <text
              key={name}
              x={x(index)}
              y={height - 6}
              textAnchor={index === 0 ? 'start' : size === 'small' || size === 'narrow' ? 'end' : 'middle'}
            >
              {name}
            </text>
          ),
      )}
      {lines.map((line, index) => {
        const end = ends[index] ?? 0;
        const last = y(line.values.at(-1) ?? 0);
        const colour = line.kind === 'history' ? 'var(--ink-3)' : providerColour(line.code);
        return (
          <g key={line.id} className={styles[line.kind]}>
            <polyline
              points={scale
                .places(line.values)
                .map((place) => `${x(place.at)},${TOP + place.y}`)
                .join(' ')}
              stroke={colour}
            />
            <circle cx={x(line.values.length - 1)} cy={last} r={line.kind === 'own' ? 4.5 : 2.5} fill={colour} />
            {named && (
              <>
                <path d={`M${width - right + 4} ${last}L${width - right + 11} ${end}`} className={styles['leader']} />
                {line.kind !== 'history' && line.code !== '' && (
                  <g transform={`translate(${width - right + 13} ${end - 6})`}>
                    <Badge code={line.code} size={12} />
                  </g>
                )}
                <text x={width - right + 29} y={end + 4} className={styles['name']}>
                  {line.name} {line.last}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** As many as there is room for; on a small chart the first and the last. */
function namesOf(quarters: readonly string[], step: number, size: keyof typeof SIZES): readonly number[] {
  return size === 'small' || size === 'narrow' ? [0, quarters.length - 1] : writtenNames(quarters, step, TICK);
}
