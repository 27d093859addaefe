import { Radio, RadioGroup } from 'react-aria-components';
import styles from './segmented.module.css';

type SegmentedProps<Id extends string> = {
  label: string;
  value: Id;
  choose: (value: Id) => void;
  options: readonly { readonly id: Id; readonly name: string }[];
};

/** A choice between a few views of the same thing, all visible. */
export function Segmented<Id extends string>({ label, value, choose, options }: SegmentedProps<Id>) {
  return (
    <RadioGroup
      className={styles['segmented'] ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.id === chosen);
        if (option !== undefined) choose(option.id);
      }}
    >
      {options.map(({ id, name }) => (
        <Radio key={id} value={id} className={styles['option'] ?? ''}>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
