import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import styles from './question.module.css';

type QuestionProps<T extends string> = {
  text: string;
  /** What there is to know before answering. */
  detail?: string | undefined;
  chosen: T;
  choose: (id: T) => void;
  options: readonly { readonly id: T; readonly name: string; readonly text: string }[];
};

/** A question with its answers; the one in force is marked, so that nobody has to guess the default. */
export function QuestionCard<T extends string>({ text, detail, chosen, choose, options }: QuestionProps<T>) {
  return (
    <RadioGroup
      className={styles['question'] ?? ''}
      value={chosen}
      onChange={(value) => {
        const option = options.find((one) => one.id === value);
        if (option !== undefined) choose(option.id);
      }}
    >
      <Label className={styles['text'] ?? ''}>{text}</Label>
      {detail !== undefined && <Text slot="description">{detail}</Text>}
      {options.map((one) => (
        <Radio key={one.id} value={one.id} className={styles['answer'] ?? ''}>
          <b>{one.name}</b>
          <span>{one.text}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
