import { Cloud, Map as MapSheet, Server, Table } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BOARD_LAYERS, type BoardLayer } from '../../../present/board/picture.ts';
import styles from './layer-switch.module.css';

const ICONS = { clouds: Cloud, demand: MapSheet, hubs: Server } as const;

type LayerSwitchProps = {
  layer: BoardLayer;
  choose: (layer: BoardLayer) => void;
  table: boolean;
  showTable: (on: boolean) => void;
};

/** What the board shows, and whether it is a map or a table. */
export function LayerSwitch({ layer, choose, table, showTable }: LayerSwitchProps) {
  const { t } = useTranslation('board');
  return (
    <div className={styles['switch']}>
      <RadioGroup
        className={styles['layers'] ?? ''}
        aria-label={t('layers')}
        orientation="horizontal"
        value={layer}
        isDisabled={table}
        onChange={(value) => choose(BOARD_LAYERS.find((one) => one === value) ?? 'clouds')}
      >
        {BOARD_LAYERS.map((one) => {
          const Icon = ICONS[one];
          return (
            <Radio key={one} value={one} className={styles['layer'] ?? ''}>
              <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
              <span>{t(`layer_${one}`)}</span>
            </Radio>
          );
        })}
      </RadioGroup>
      <button type="button" className={styles['table']} aria-pressed={table} onClick={() => showTable(!table)}>
        <Table size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{t('table')}</span>
      </button>
    </div>
  );
}
