import { useMemo, useState } from 'react';
import type { SeatView } from '#shared/match/views.ts';
import type { Posture } from '#shared/scenario/words.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { cloudsAfloat } from '../../../present/board/afloat.ts';
import { boardModel } from '../../../present/board/board-model.ts';
import type { Afloat } from '../../../present/board/layout.ts';
import type { BoardFrame, BoardModel } from '../../../present/board/picture.ts';
import { restingFrame } from '../../../present/board/resting-frame.ts';
import type { GameProps } from '../parts.ts';
import { type CloudFacts, cloudFacts, type ProvinceFacts, provinceFacts } from './facts.ts';

/** Everything a board shows and says of a quarter. */
export type BoardData = {
  readonly model: BoardModel;
  readonly afloat: readonly Afloat[];
  readonly frame: BoardFrame;
  readonly clouds: readonly CloudFacts[];
  readonly provinces: readonly ProvinceFacts[];
};

/** Made anew when a quarter or the posture changes, not with every lever: the board must not be drawn for a price. */
export function useBoard({ view, scenario }: GameProps, posture: Posture): BoardData {
  const format = useFormat();
  const still = useQuarter(view);
  return useMemo(
    () => ({
      model: boardModel(still, scenario, format, posture),
      afloat: cloudsAfloat(still, scenario),
      frame: restingFrame(still, scenario, format),
      clouds: cloudFacts(still, scenario, format),
      provinces: provinceFacts(still, scenario, format),
    }),
    [still, scenario, format, posture],
  );
}

/** The view as it was when its quarter or own figures last changed. */
function useQuarter(view: SeatView): SeatView {
  const [kept, keep] = useState(view);
  if (kept.past === view.past && kept.own === view.own && kept.quarter === view.quarter) return kept;
  keep(view);
  return view;
}
