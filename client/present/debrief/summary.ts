import type { HistoryBand } from '#shared/debrief/types.ts';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../../i18n/format.ts';
import type { Say } from '../../i18n/texts.ts';
import { ownPoints } from '../points.ts';
import { debriefShares } from './shares.ts';

/** A match in a few lines of plain text, to be pasted elsewhere: the figures of the debrief. */
export function summaryOf(
  view: SeatView,
  scenario: PublicScenario,
  band: HistoryBand | undefined,
  format: Format,
  t: Say<'debrief'>,
): string {
  const { past, own, from } = view;
  const history = debriefShares(view, scenario, band).lines[own.provider]?.history.at(-1)?.mean;
  const last = past.at(-1);
  const points = ownPoints(view);
  const quarter = (index: number) => format.quarter(scenario.firstQuarter + index);
  return [
    t('summaryTitle', {
      company: format.text(scenario.providers[own.provider]?.name),
      first: quarter(from),
      last: quarter(last?.quarter ?? from),
    }),
    t('summaryShare', {
      share: format.percent(last?.share[own.provider] ?? 0),
      history: format.percent(history ?? 0),
    }),
    ...(points === undefined
      ? []
      : [t('summaryPoints', { points: format.number(points.now, 1), hundred: format.number(100) })]),
  ].join('\n');
}
