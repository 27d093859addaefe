import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './solo.module.css';

type ChoiceProps<T extends string> = {
  label: string;
  chosen: T;
  choose: (id: T) => void;
  options: readonly { readonly id: T; readonly name: string; readonly text: string }[];
};

/** One of a few, each with a line that says what it means. */
export function Choice<T extends string>({ label, chosen, choose, options }: ChoiceProps<T>) {
  const onChange = (value: string) => {
    const option = options.find((one) => one.id === value);
    if (option !== undefined) choose(option.id);
  };
  return (
    <RadioGroup className={`sheet ${styles['choice']}`} value={chosen} onChange={onChange}>
      <Label className="rod">{label}</Label>
      {options.map((one) => (
        <Radio key={one.id} value={one.id} className={styles['option'] ?? ''}>
          <span className={styles['dot']} aria-hidden="true" />
          <span>
            <b>{one.name}</b>
            <span>{one.text}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
