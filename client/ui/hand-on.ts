/**
 * As the `ref` of a control that goes away by itself or by being pressed: the focus, if it is there, goes to the same
 * control of the next entry, else to the title of the part it stood in. It is never lost.
 */
export function handOn(control: HTMLElement | null): (() => void) | undefined {
  if (control === null) return;
  return () => {
    if (document.activeElement !== control) return;
    const entry = control.closest('li');
    const next = entry?.nextElementSibling ?? entry?.previousElementSibling;
    const title = control.closest('section, dialog')?.querySelector<HTMLElement>('h1, h2, h3');
    if (title) title.tabIndex = -1;
    (next?.querySelector('button') ?? title)?.focus();
  };
}
