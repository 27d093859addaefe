import { useMemo } from 'react';
import type { Posture } from '#shared/scenario/words.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { cloudsAfloat } from '../../../present/board/afloat.ts';
import { boardModel, ownRod } from '../../../present/board/board-model.ts';
import type { Afloat } from '../../../present/board/layout.ts';
import type { BoardFrame, BoardModel } from '../../../present/board/picture.ts';
import { restingFrame } from '../../../present/board/resting-frame.ts';
import { type BoardTable, boardTable } from '../../../present/board/table.ts';
import type { GameProps } from '../parts.ts';
import { useQuarterView } from '../use-quarter-view.ts';
import { type CloudFacts, cloudFacts, type ProvinceFacts, provinceFacts } from './facts.ts';

/** Everything a board shows and says of a quarter. */
export type BoardData = Pick<BoardTable, 'sky' | 'darkerFrom'> & {
  readonly model: BoardModel;
  readonly afloat: readonly Afloat[];
  readonly frame: BoardFrame;
  readonly clouds: readonly CloudFacts[];
  readonly provinces: readonly ProvinceFacts[];
};

/** Made anew when a quarter or the posture changes, not with every lever: the board must not be drawn for a price. */
export function useBoard({ view, scenario }: GameProps, posture: Posture): BoardData {
  const format = useFormat();
  const still = useQuarterView(view);
  const quarter = useMemo(() => {
    const table = boardTable(still, scenario);
    return {
      ground: boardModel(still, scenario, format),
      afloat: cloudsAfloat(still, scenario),
      frame: restingFrame(still, scenario, format),
      sky: table.sky,
      darkerFrom: table.darkerFrom,
      clouds: cloudFacts(table, format),
      provinces: provinceFacts(table, scenario, format),
    };
  }, [still, scenario, format]);
  return useMemo(() => {
    const { ground, ...rest } = quarter;
    // only the rod follows the posture: all else stays the same objects, so that nothing is laid out again
    return { ...rest, model: { ...ground, rod: ownRod(still, scenario, posture) } };
  }, [quarter, still, scenario, posture]);
}
