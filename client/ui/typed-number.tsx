import { Group, Input, Label, NumberField } from 'react-aria-components';
import styles from './stepper.module.css';

type TypedNumberProps = { label: string; value: number; low: number; high: number; change: (value: number) => void };

/** A whole number beside its slider: typed, or stepped with the arrow keys. The label is for screen readers. */
export function TypedNumber({ label, value, low, high, change }: TypedNumberProps) {
  return (
    <NumberField
      value={value}
      minValue={low}
      maxValue={high}
      step={1}
      onChange={(next) => {
        if (Number.isFinite(next) && next !== value) change(next);
      }}
    >
      <Label className="hidden-text">{label}</Label>
      <Group className={`${styles['group']} ${styles['typed']}`}>
        <Input />
      </Group>
    </NumberField>
  );
}
