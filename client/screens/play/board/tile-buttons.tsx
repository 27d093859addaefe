import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardLayout, BoardModel } from '../../../present/board/picture.ts';
import { isArrow, neighbour, tileSpot } from './board-geometry.ts';
import styles from './overlay.module.css';

type TileButtonsProps = {
  tiles: BoardModel['tiles'];
  layout: BoardLayout;
  open: (index: number) => void;
};

/** One tab stop for all tiles; arrow keys walk to the next tile in their direction, Enter opens it. */
export function TileButtons({ tiles, layout, open }: TileButtonsProps) {
  const { t } = useTranslation('board');
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      tiles.findIndex((one) => one.id === 'BJ'),
    ),
  );
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const walk = (event: KeyboardEvent) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = neighbour(layout.tiles, current, event.key);
    setCurrent(next);
    buttons.current[next]?.focus();
  };
  return (
    <fieldset aria-label={t('tiles')} onKeyDown={walk}>
      {tiles.map(({ id, name, demandClass, hub }, index) => (
        <button
          key={id}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          type="button"
          data-tile={id}
          className={styles['tile']}
          style={tileSpot(layout, index)}
          tabIndex={index === current ? 0 : -1}
          aria-label={t(hub === undefined ? 'tile' : 'tileHub', { name, demand: demandClass + 1 })}
          onFocus={() => setCurrent(index)}
          onClick={() => open(index)}
        />
      ))}
    </fieldset>
  );
}
