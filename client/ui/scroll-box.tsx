import type { ReactNode } from 'react';

type ScrollBoxProps = { name: string; className: string; children: ReactNode };

/** What scrolls in itself where the page is narrow: it has a name, and is reached by keyboard. */
export function ScrollBox({ name, className, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard
    <section className={className} tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
