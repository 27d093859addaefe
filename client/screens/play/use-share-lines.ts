import { useFormat } from '../../i18n/use-format.ts';
import type { ShareLine } from '../../ui/share-chart.tsx';
import type { GameProps } from './parts.ts';

/** Everybody's shares since the quarter before the first, as the chart draws them. */
export function useShareLines({ view, scenario }: GameProps): { lines: ShareLine[]; quarters: number[] } {
  const format = useFormat();
  const { past, own } = view;
  const last = past.at(-1);
  return {
    lines: scenario.providers.map((one, p) => ({
      id: one.id,
      code: one.code,
      name: format.text(one.shortName),
      values: [one.startShare, ...past.map((quarter) => quarter.share[p] ?? 0)],
      last: format.number(last?.share[p] ?? one.startShare, 1),
      kind: p === own.provider ? 'own' : 'rival',
    })),
    quarters: [scenario.firstQuarter - 1, ...past.map((one) => scenario.firstQuarter + one.quarter)],
  };
}
