import { type HTMLAttributes, memo, type ReactNode, useId } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../model/asking.ts';
import styles from './figure.module.css';
import { FigureCard } from './figure-card.tsx';
import type { FigureId, FigureValues } from './figure-words.ts';

export type FigureProps = {
  /** Which figure it is: a title and a text of the area `figures`. The same thing has the same id everywhere. */
  of: FigureId;
  /** Fills the placeholders of the text, in the words of the language. */
  values?: FigureValues;
  /** More than words: a table of terms, say. */
  detail?: ReactNode;
  /**
   * Inside a button, a choice or a link, which has to stay one thing: the figure is asked with the pointer while figures
   * are asked at all, or by `?` from the control that holds it.
   */
  inert?: boolean;
  className?: string | undefined;
  /** The figure as the language writes it. */
  children: string;
};

/**
 * A figure that can be asked where it came from. It looks and reads like the number that it is. There are some seventy of
 * them in planning: one that stays as it was is not drawn again.
 */
export const Figure = memo(function Figure({ of, values, detail, inert = false, className, children }: FigureProps) {
  const { t } = useTranslation(['asking', 'figures']);
  const id = useId();
  const on = useAsking((asking) => asking.on);
  const asked = useAsking((asking) => asking.asked === id);
  const ask = useAsking((asking) => asking.ask);
  const close = useAsking((asking) => asking.close);
  const pointer: HTMLAttributes<HTMLElement> = {
    onPointerDown: (event) => {
      if (inert && on) event.stopPropagation();
    },
    onClick: (event) => {
      if (inert && !on) return;
      // a figure that is asked does not press the control around it
      event.preventDefault();
      event.stopPropagation();
      if (asked) close(id);
      else ask(id);
    },
  };
  const button: HTMLAttributes<HTMLElement> = {
    role: 'button',
    tabIndex: 0,
    'aria-label': t('whereFrom', { figure: children, name: t(`figures:${of}`) }),
    'aria-haspopup': 'dialog',
    'aria-expanded': asked,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      ask(id);
    },
  };
  return (
    <>
      <data
        id={id}
        value={children}
        data-figure={of}
        className={`${styles['figure']} ${className ?? ''}`}
        data-inert={inert || undefined}
        data-asked={asked || undefined}
        {...pointer}
        {...(on && !inert ? button : {})}
      >
        {children}
      </data>
      {asked &&
        createPortal(
          <FigureCard of={of} values={values} detail={detail} figure={children} anchor={id} />,
          // under an open dialog everything outside it is out of reach
          document.getElementById(id)?.closest('dialog') ?? document.body,
        )}
    </>
  );
});
