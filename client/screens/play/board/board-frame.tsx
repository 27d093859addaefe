import { memo, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boardLayout } from '../../../present/board/layout.ts';
import type { BoardLayer, BoardFrame as Frame } from '../../../present/board/picture.ts';
import type { BoardSize } from '../../../present/board/surface.ts';
import styles from './board-frame.module.css';
import { CloudButtons } from './cloud-buttons.tsx';
import { Details, type Opened } from './details.tsx';
import { rememberLayout } from './remembered-layout.ts';
import { TileButtons } from './tile-buttons.tsx';
import type { BoardData } from './use-board.ts';
import { useBoardSize } from './use-board-size.ts';
import { useCanvas } from './use-canvas.ts';

type BoardFrameProps = {
  data: BoardData;
  layer: BoardLayer;
  /** The frame that rests; a film shows its own through `show`. */
  frame: Frame;
  /** Given a function that shows a frame now, without React. */
  show?: RefObject<((frame: Frame) => void) | undefined>;
  /** Frames that come soon and are costly: they are painted beforehand, in idle time. */
  coming?: readonly Frame[];
  /** Called when the board can show frames, and where it never will. */
  ready?: () => void;
  /** Called where nothing can be drawn: the table takes its place. */
  failed?: () => void;
  /** What the board has to keep clear of, for a width and a height. */
  around: (width: number, height: number) => Omit<BoardSize, 'width' | 'height'>;
  children?: ReactNode;
};

/** The board: a canvas for the eye, and over it real buttons from the same layout for hands and ears. */
export const BoardFrame = memo(function BoardFrame({
  data,
  layer,
  frame,
  show,
  coming,
  ready,
  failed,
  around,
  children,
}: BoardFrameProps) {
  const { t } = useTranslation(['board', 'states']);
  const host = useRef<HTMLDivElement>(null);
  const size = useBoardSize(host);
  const [opened, setOpened] = useState<Opened>();
  const { model, afloat } = data;
  const { tiles, language } = model;
  const stands = model.rod?.tile;
  const layout = useMemo(() => {
    if (size === undefined) return undefined;
    const { width, height } = size;
    const clear = { width, height, ...around(width, height) };
    return rememberLayout(size, (before) => boardLayout({ tiles, language, stands }, afloat, clear, before));
  }, [tiles, language, stands, afloat, size, around]);
  const picture = useMemo(
    () => (layout === undefined ? undefined : { model, layout, frame, layer }),
    [model, layout, frame, layer],
  );
  const { state, draw, prepare } = useCanvas(host, picture);
  useEffect(() => {
    if (show === undefined || picture === undefined || draw === undefined) return;
    show.current = (next) => draw({ ...picture, frame: next });
    ready?.();
    return () => {
      show.current = undefined;
    };
  }, [show, picture, draw, ready]);
  useEffect(() => {
    if (coming !== undefined && picture !== undefined) prepare?.(coming.map((next) => ({ ...picture, frame: next })));
  }, [coming, picture, prepare]);
  useEffect(() => {
    if (state !== 'failed') return;
    ready?.();
    failed?.();
  }, [state, ready, failed]);
  return (
    <section className={styles['board']} aria-label={t('title')} data-board={state}>
      <div ref={host} className={styles['canvas']} aria-hidden="true" />
      {state === 'loading' && <p className={styles['loading']}>{t('loading')}</p>}
      {state === 'failed' && (
        <div className={styles['failed']}>
          <p>{t('failed')}</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('states:reload')}
          </button>
        </div>
      )}
      {layout !== undefined && state === 'shown' && (
        <div className={styles['overlay']}>
          <TileButtons tiles={model.tiles} layout={layout} open={(tile) => setOpened({ tile })} />
          {layer === 'clouds' && (
            <CloudButtons
              clouds={model.clouds}
              facts={data.clouds}
              layout={layout}
              frame={frame}
              open={(cloud) => setOpened({ cloud })}
            />
          )}
          {opened !== undefined && (
            <Details
              key={'tile' in opened ? `tile ${opened.tile}` : `cloud ${opened.cloud}`}
              opened={opened}
              data={data}
              layout={layout}
              frame={frame}
              close={() => setOpened(undefined)}
            />
          )}
        </div>
      )}
      {children}
    </section>
  );
});
