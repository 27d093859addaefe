import type { CSSProperties } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { LEAST_PRICE, MOST_PRICE, type PriceMarks } from '../../present/price-marks.ts';
import { Badge, Glyph } from '../../ui/badge.tsx';
import { TypedNumber } from '../../ui/typed-number.tsx';
import { useSlid } from '../../ui/use-slid.ts';
import styles from './price-slider.module.css';

type PriceSliderProps = {
  readonly label: string;
  /** The own provider's. */
  readonly code: string;
  readonly value: number;
  readonly marks: PriceMarks;
  readonly change: (value: number) => void;
};

/** A price as an index: drawn among the rivals' of last quarter, or typed. What rivals asked stands in a table below. */
export function PriceSlider({ label, code, value, marks, change }: PriceSliderProps) {
  const { shown, slide, settle } = useSlid(value, change);
  return (
    <>
      <Slider
        className={styles['slider'] ?? ''}
        aria-label={label}
        value={shown}
        minValue={LEAST_PRICE}
        maxValue={MOST_PRICE}
        onChange={slide}
        onChangeEnd={settle}
      >
        <SliderTrack className={styles['track'] ?? ''}>
          <Scale value={shown} marks={marks} />
          <SliderThumb className={styles['thumb'] ?? ''}>
            <Badge code={code} size={18} />
          </SliderThumb>
        </SliderTrack>
      </Slider>
      <TypedNumber label={label} value={value} low={LEAST_PRICE} high={MOST_PRICE} change={change} />
    </>
  );
}

/** The tick at 100, how far from it one is, a ring where one was, and the rivals' glyphs. */
function Scale({ value, marks: { rivals, before } }: { value: number; marks: PriceMarks }) {
  return (
    <span className={styles['scale']} aria-hidden="true">
      <i className={styles['off']} style={between(value, 100)} />
      <i className={styles['tick']} style={at(100)} />
      {before !== undefined && <i className={styles['ring']} style={at(before)} />}
      {rivals.map(({ code, index, row }) => (
        <span key={code} className={styles['rival']} style={{ ...at(index), bottom: `${21 + row * 9}px` }}>
          <Glyph code={code} size={9} />
        </span>
      ))}
    </span>
  );
}

const place = (index: number) =>
  (100 * (Math.min(MOST_PRICE, Math.max(LEAST_PRICE, index)) - LEAST_PRICE)) / (MOST_PRICE - LEAST_PRICE);

function at(index: number): CSSProperties {
  return { left: `${place(index)}%` };
}

function between(a: number, b: number): CSSProperties {
  const [from, to] = [place(Math.min(a, b)), place(Math.max(a, b))];
  return { left: `${from}%`, width: `${to - from}%` };
}
