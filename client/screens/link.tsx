import type { ComponentProps, MouseEvent } from 'react';
import { go } from './route.ts';

/** A real link, so that it can be opened in a new tab; a plain click stays on the page. */
export function Link({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
  };
  return <a href={href} onClick={onClick} {...rest} />;
}
