import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import styles from './stepper.module.css';

type StepperProps = {
  label: string;
  value: number;
  low: number;
  high: number;
  step?: number;
  change: (value: number) => void;
};

/** A number that can be typed or stepped. The label is for screen readers: the row says it in print. */
export function Stepper({ label, value, low, high, step = 1, change }: StepperProps) {
  return (
    <NumberField
      className={styles['stepper'] ?? ''}
      value={value}
      minValue={low}
      maxValue={high}
      step={step}
      onChange={(next) => {
        if (Number.isFinite(next) && next !== value) change(next);
      }}
    >
      <Label className="hidden-text">{label}</Label>
      <Group className={styles['group'] ?? ''}>
        <Button slot="decrement">
          <Minus size={14} aria-hidden="true" />
        </Button>
        <Input />
        <Button slot="increment">
          <Plus size={14} aria-hidden="true" />
        </Button>
      </Group>
    </NumberField>
  );
}
