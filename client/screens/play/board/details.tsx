import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardFrame, BoardLayout } from '../../../present/board/picture.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { cloudSpot, tileSpot } from './board-geometry.ts';
import { ChargeHeading } from './charge-heading.tsx';
import { DetailsCard } from './details-card.tsx';
import type { BoardData } from './use-board.ts';

export type Opened = { readonly tile: number } | { readonly cloud: number };

type DetailsProps = { opened: Opened; data: BoardData; layout: BoardLayout; frame: BoardFrame; close: () => void };

/** The card of the tile or the cloud that somebody opened. */
export function Details({ opened, data, layout, frame, close }: DetailsProps) {
  const { t } = useTranslation('board');
  if ('tile' in opened) {
    const facts = data.provinces[opened.tile];
    const rows: [string, ReactNode][] = [
      [
        t('demand'),
        <Figure key="demand" of="provinceDemand">
          {facts?.demand ?? ''}
        </Figure>,
      ],
      [t('leader'), facts?.leader ?? t('unknown')],
      [
        t('ownShare'),
        facts?.share === undefined ? (
          t('unknown')
        ) : (
          <Figure key="share" of="provinceShare">
            {facts.share}
          </Figure>
        ),
      ],
    ];
    if (facts?.halls !== undefined)
      rows.push([
        t('ownHalls'),
        <Figure key="halls" of="halls">
          {facts.halls}
        </Figure>,
      ]);
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
        [
          t('share'),
          <Figure key="share" of="share">
            {facts?.share ?? ''}
          </Figure>,
        ],
        [
          t('change'),
          facts?.change === undefined ? (
            t('unknown')
          ) : (
            <Figure key="change" of="shareChange">
              {facts.change}
            </Figure>
          ),
        ],
        [
          'charge',
          <Figure key="step" of="chargeStep">
            {String(facts?.step ?? 1)}
          </Figure>,
          <ChargeHeading key="charge" />,
        ],
      ]}
      at={cloudSpot(layout, frame, opened.cloud)}
      board={layout}
      close={close}
    />
  );
}
