import { Cloud, Map as MapSheet, Server } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BOARD_LAYERS, type BoardLayer } from '../../../present/board/picture.ts';
import styles from './layer-switch.module.css';

const ICONS = { clouds: Cloud, demand: MapSheet, hubs: Server } as const;

type LayerSwitchProps = { layer: BoardLayer; choose: (layer: BoardLayer) => void };

/** What the board shows. */
export function LayerSwitch({ layer, choose }: LayerSwitchProps) {
  const { t } = useTranslation('board');
  return (
    <RadioGroup
      className={styles['layers'] ?? ''}
      data-on-board
      aria-label={t('layers')}
      orientation="horizontal"
      value={layer}
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
  );
}
