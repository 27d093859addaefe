import { useState } from 'react';
import type { SeatView } from '#shared/match/views.ts';

/** The view as it was when its quarter or own figures last changed: what a lever does not move is not drawn for one. */
export function useQuarterView(view: SeatView): SeatView {
  const [kept, keep] = useState(view);
  if (kept.past === view.past && kept.own === view.own && kept.quarter === view.quarter) return kept;
  keep(view);
  return view;
}
