import type { ReactNode } from 'react';
import type { GameProps } from './parts.ts';
import styles from './projection.module.css';
import { ShareGuess } from './share-guess.tsx';

/** The own guess where the projection is too low for it. */
export function GuessSheet({ view, scenario, children }: GameProps & { children: ReactNode }) {
  return (
    <section className={`sheet ${styles['projection']}`} data-short>
      <header>
        <ShareGuess view={view} quarter={scenario.firstQuarter + view.quarter} />
        {children}
      </header>
    </section>
  );
}
