import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './state-sheet.module.css';

type StateSheetProps = {
  icon: LucideIcon;
  /** What is the matter, in one sentence. */
  title: string;
  /** What is safe, and what to do. */
  texts?: readonly string[];
  /** Which state this is, for tests. */
  name: string;
  /** 2 where the screen has a title of its own. */
  level?: 1 | 2;
  /** Buttons and links, the most useful first. */
  children?: ReactNode;
};

/** A sheet instead of what should be here: what is the matter, what is safe, what to do. Said once to a reader. */
export function StateSheet({ icon: Icon, title, texts = [], name, level = 1, children }: StateSheetProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <section className={`sheet ${styles['state']}`} data-state-sheet={name} data-level={level}>
      <Icon size={26} strokeWidth={1.75} aria-hidden="true" />
      <div role="alert">
        <Title>{title}</Title>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {children !== undefined && <div className={styles['do']}>{children}</div>}
    </section>
  );
}
