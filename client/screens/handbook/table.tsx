import type { ReactNode } from 'react';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import styles from './handbook.module.css';

type TableProps = {
  caption: string;
  head: readonly string[];
  /** The first cell of a row is its name. */
  rows: readonly (readonly [string, ...ReactNode[]])[];
};

/** A table that scrolls in itself where the page is narrow. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    <ScrollBox className={styles['scroll'] ?? ''} name={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, n) => (
                <td key={head[n + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
