import { useTranslation } from 'react-i18next';
import type { BoardFrame, BoardLayout } from '../../../present/board/picture.ts';
import { Badge } from '../../../ui/badge.tsx';
import { cloudSpot, tileSpot } from './board-geometry.ts';
import { DetailsCard } from './details-card.tsx';
import type { BoardData } from './use-board.ts';

export type Opened = { readonly tile: number } | { readonly cloud: number };

type DetailsProps = { opened: Opened; data: BoardData; layout: BoardLayout; frame: BoardFrame; close: () => void };

/** The card of the tile or the cloud that somebody opened. */
export function Details({ opened, data, layout, frame, close }: DetailsProps) {
  const { t } = useTranslation('board');
  if ('tile' in opened) {
    const facts = data.provinces[opened.tile];
    const rows: [string, string][] = [
      [t('demand'), facts?.demand ?? ''],
      [t('leader'), facts?.leader ?? t('unknown')],
      [t('ownShare'), facts?.share ?? t('unknown')],
      ...(facts?.halls === undefined ? [] : ([[t('ownHalls'), facts.halls]] as [string, string][])),
    ];
    return (
      <DetailsCard
        title={data.model.tiles[opened.tile]?.name ?? ''}
        facts={rows}
        at={tileSpot(layout, opened.tile)}
        board={layout}
        close={close}
      />
    );
  }
  const cloud = data.model.clouds[opened.cloud];
  const facts = data.clouds[opened.cloud];
  return (
    <DetailsCard
      title={cloud?.name ?? ''}
      badge={<Badge code={cloud?.code ?? ''} size={20} />}
      facts={[
        [t('share'), facts?.share ?? ''],
        [t('change'), facts?.change ?? t('unknown')],
        [t('charge'), String(facts?.step ?? 1)],
      ]}
      at={cloudSpot(layout, frame, opened.cloud)}
      board={layout}
      close={close}
    />
  );
}
