import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { placeLabels } from '../../../present/debrief/labels.ts';
import type { DebriefLine, DebriefShares } from '../../../present/debrief/shares.ts';
import { spread } from '../../../present/spread.ts';
import { providerColour } from '../../../ui/badge.tsx';
import styles from './finding.module.css';

/** A strike or another enforcement: at which quarter of the chart, and its short name. */
export type Bolt = { readonly at: number; readonly text: string };

const LEFT = 38;
const BOTTOM = 22;
const LABEL_GAP = 14;
const ROW = 15;
/** Units of the drawing, near the pixels it gets; it grows from its `least` plot with the room of its sheet to `most`. */
const SIZES = {
  wide: { width: 808, least: 196, most: 508, right: 122 },
  narrow: { width: 350, least: 200, most: 243, right: 104 },
} as const;

type SharesChartProps = {
  shares: DebriefShares;
  scenario: PublicScenario;
  bolts: readonly Bolt[];
  narrow: boolean;
};

/** Shares against history: its band in the hue of the line, its mean dashed; who is named stands at the line's end. */
export function SharesChart({ shares, scenario, bolts, narrow }: SharesChartProps) {
  const { t } = useTranslation('debrief');
  const format = useFormat();
  const { width, least, most: tallest, right } = SIZES[narrow ? 'narrow' : 'wide'];
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box, width);
  const { quarters, lines, start } = shares;
  const end = width - right;
  const x = (index: number) => LEFT + (index / Math.max(1, quarters.length - 1)) * (end - LEFT);
  const labels = narrow
    ? []
    : placeLabels(
        bolts.map(({ at, text }) => ({ x: x(at) + 6, text })),
        LEFT,
        width,
      );
  const rows = Math.max(1, ...labels.map((one) => one.row + 1));
  const top = rows * ROW + 6;
  const plot = Math.max(least, Math.min(tallest, room.height) - top - BOTTOM);
  const bottom = top + plot;
  const height = bottom + BOTTOM;
  const most = Math.ceil(
    Math.max(10, ...lines.flatMap((one) => [...one.values, ...one.history.map((q) => q.high)])) / 10,
  );
  const y = (share: number) => bottom - (share / (10 * most)) * plot;
  const path = (values: readonly number[], from = 0) =>
    values.map((one, index) => `${x(from + index)},${y(one)}`).join(' ');
  const drawn = [...lines].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return (
    <div
      ref={box}
      className={styles['room']}
      style={{
        aspectRatio: `${width} / ${top + least + BOTTOM}`,
        maxHeight: Math.max(tallest, top + least + BOTTOM) * room.unit,
      }}
    >
      <svg
        className={styles['chart']}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMidYMin"
        role="img"
        aria-label={t('shares')}
      >
        {Array.from({ length: most + 1 }, (_, n) => 10 * n).map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={end} y1={y(tick)} y2={y(tick)} className={styles[tick === 0 ? 'axis' : 'grid']} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {tick === 10 * most ? `${tick}%` : tick}
            </text>
          </g>
        ))}
        {quarters.map(
          (quarter, index) =>
            quarter % 4 === 0 && (
              <g key={quarter}>
                <line x1={x(index)} x2={x(index)} y1={bottom} y2={bottom + 5} className={styles['axis']} />
                <text x={x(index)} y={bottom + 17}>
                  {Math.floor(quarter / 4)}
                </text>
              </g>
            ),
        )}
        {bolts.map(({ at, text }, index) => {
          const label = labels[index];
          const row = label?.row ?? 0;
          const side = label?.side ?? 'start';
          return (
            <g key={`${at} ${text}`} className={styles['bolt']}>
              <line x1={x(at)} x2={x(at)} y1={row * ROW + 16} y2={bottom} />
              <path d="M1.5 0l-5 8h3.6l-1.8 6.6 5.4-8.4h-3.7z" transform={`translate(${x(at)} ${row * ROW})`} />
              {!narrow && (
                <text
                  className={styles['event']}
                  x={x(at) + (side === 'start' ? 7 : -7)}
                  y={row * ROW + 11}
                  textAnchor={side}
                >
                  {text}
                </text>
              )}
            </g>
          );
        })}
        {drawn.map((line) => {
          const colour =
            line.kind === 'other' ? undefined : providerColour(scenario.providers[line.provider]?.code ?? '');
          const back = line.history.map((_, index) => line.history.length - 1 - index);
          return (
            <g key={line.provider}>
              {line.history.length > 0 && (
                <>
                  <polygon
                    className={styles['band']}
                    fill={colour}
                    points={[
                      path(
                        line.history.map((one) => one.high),
                        start,
                      ),
                      back.map((index) => `${x(start + index)},${y(line.history[index]?.low ?? 0)}`).join(' '),
                    ].join(' ')}
                  />
                  <polyline
                    className={styles['mean']}
                    stroke={colour}
                    points={path(
                      line.history.map((one) => one.mean),
                      start,
                    )}
                  />
                </>
              )}
              <polyline
                className={styles['line']}
                data-kind={line.kind}
                stroke={colour}
                style={{ stroke: colour }}
                points={path(line.values)}
              />
              {line.kind !== 'other' && <circle cx={end} cy={y(line.values.at(-1) ?? 0)} r={4.2} fill={colour} />}
            </g>
          );
        })}
        <Ends lines={drawn} scenario={scenario} at={end} y={y} bottom={bottom} format={format} history={t('history')} />
      </svg>
    </div>
  );
}

/** How high its place is, and how long a unit is on the screen, for a drawing that is `width` units wide. */
function useRoom(box: RefObject<HTMLElement | null>, width: number): { height: number; unit: number } {
  const [room, setRoom] = useState({ height: 0, unit: 1 });
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const measure = () => {
      const unit = Math.max(1, current.clientWidth) / width;
      setRoom({ height: current.clientHeight / unit, unit });
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [box, width]);
  return room;
}

/** Others below, the own line on top. */
const RANK = { other: 0, rival: 1, own: 2 } as const;

type EndsProps = {
  lines: readonly DebriefLine[];
  scenario: PublicScenario;
  at: number;
  y: (share: number) => number;
  bottom: number;
  format: ReturnType<typeof useFormat>;
  history: string;
};

/** Names at the line ends, moved apart, with a thin line to where they belong. */
function Ends({ lines, scenario, at, y, bottom, format, history }: EndsProps) {
  const labels = lines.flatMap(({ provider, kind, values, history: past }) => {
    const one = scenario.providers[provider];
    // what many small clouds have together is drawn, and named in the table
    if (!one?.playable) return [];
    const share = values.at(-1) ?? 0;
    const own = {
      key: `${provider}`,
      text: `${format.text(one.shortName)} ${format.number(share, 1)}`,
      strong: kind !== 'other',
      y: y(share),
    };
    const last = past.at(-1);
    return last === undefined
      ? [own]
      : [own, { key: `${provider} past`, text: history, strong: false, y: y(last.mean) }];
  });
  const places = spread(
    labels.map((one) => one.y),
    bottom,
    LABEL_GAP,
  );
  return labels.map((label, index) => (
    <g key={label.key}>
      <path d={`M${at + 5} ${label.y}L${at + 12} ${places[index] ?? 0}`} className={styles['leader']} />
      <text x={at + 15} y={(places[index] ?? 0) + 4} className={styles[label.strong ? 'strong' : 'name']}>
        {label.text}
      </text>
    </g>
  ));
}
