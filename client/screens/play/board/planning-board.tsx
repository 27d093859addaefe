import { useCallback, useState } from 'react';
import type { Outlook } from '#shared/rules/weather.ts';
import type { Posture } from '#shared/scenario/words.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { BoardLayer } from '../../../present/board/picture.ts';
import type { BoardSize } from '../../../present/board/surface.ts';
import { useMedia } from '../../../ui/use-media.ts';
import type { ForecastProps, GameProps } from '../parts.ts';
import { BoardFrame } from './board-frame.tsx';
import { Key } from './key.tsx';
import { LayerSwitch } from './layer-switch.tsx';
import { MapTable } from './map-table.tsx';
import { OutlookSheet } from './outlook-sheet.tsx';
import styles from './planning-board.module.css';
import { TableButton } from './table-button.tsx';
import { useBoard } from './use-board.ts';
import { useLift } from './use-lift.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTurn } from './use-turn.ts';

type PlanningBoardProps = GameProps &
  ForecastProps & { outlook: Outlook | undefined; posture: Posture; showDetails: () => void };

/** The market as a board, with its weather in words, its key, and the same as a table. */
export function PlanningBoard({ view, scenario, forecast, outlook, posture, showDetails }: PlanningBoardProps) {
  const format = useFormat();
  const data = useBoard({ view, scenario }, posture);
  const [layer, setLayer] = useState<BoardLayer>('clouds');
  const [table, setTable] = useState(false);
  const showTable = useCallback(() => setTable(true), []);
  const { lifted, lift, drop, press } = useLift();
  const { stage, turn } = useTurn(table, setTable);
  useShortcuts({ m: { down: turn }, l: { down: lift, up: drop } });
  const phone = useMedia('(max-width: 640px)');
  const caption = format.text(scenario.mapCaption);
  return (
    <div ref={stage} className={styles['stage']}>
      <div className={styles['map']} hidden={table} {...press}>
        <BoardFrame
          data={data}
          layer={lifted && layer === 'clouds' ? 'demand' : layer}
          frame={data.frame}
          around={phone ? aroundPhone : aroundLaptop}
          failed={showTable}
        />
      </div>
      {table && (
        <div className={styles['table']}>
          <MapTable data={data} caption={caption}>
            <TableButton table turn={turn} />
          </MapTable>
        </div>
      )}
      {!table && (
        <div className={styles['outlook']} data-on-board>
          <OutlookSheet
            view={view}
            scenario={scenario}
            forecast={forecast}
            outlook={outlook}
            showDetails={showDetails}
          />
        </div>
      )}
      <div className={styles['foot']} hidden={table}>
        <Key clouds={data.model.clouds} sky={data.frame.sky} scenario={scenario}>
          <TableButton table={false} turn={turn} />
        </Key>
        <div className={styles['right']}>
          <LayerSwitch layer={layer} choose={setLayer} />
          <p className={styles['caption']} data-on-board>
            {caption}
          </p>
        </div>
      </div>
    </div>
  );
}

/** The sheets that lie on the board: outlook above, key and layers below. */
function aroundLaptop(width: number, height: number): Omit<BoardSize, 'width' | 'height'> {
  return {
    surface: 'game',
    sheets: [
      { x: 0, y: 0, width: 218, height: 134 },
      { x: 0, y: height - 148, width: 213, height: 148 },
      { x: width - 280, y: height - 74, width: 280, height: 40 },
      { x: width - 346, y: height - 34, width: 346, height: 34 },
    ],
  };
}

function aroundPhone(width: number, height: number): Omit<BoardSize, 'width' | 'height'> {
  return {
    surface: 'phone',
    sheets: [
      { x: 10, y: 10, width: 186, height: 50 },
      { x: width - 154, y: height - 50, width: 154, height: 50 },
    ],
  };
}
