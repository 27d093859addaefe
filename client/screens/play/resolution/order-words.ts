import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { POSTURES } from '#shared/scenario/words.ts';
import { allMarked, marked } from '../../../i18n/marked.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { OpenedOrder } from '../../../present/board/film/cards.ts';

/** More hubs than this are counted, not named. */
const FEW = 2;

/** An opened order in a sentence; its figures are marked. */
export function useOrderWords(scenario: PublicScenario): (order: OpenedOrder) => string {
  const { t } = useTranslation('resolution');
  const format = useFormat();
  return (order) => {
    const company = format.text(scenario.providers[order.provider]?.shortName);
    switch (order.what) {
      case 'prices': {
        const cuts = order.cuts.map(({ segment, change }) =>
          t('figure', {
            name: format.text(scenario.segments[segment]?.name),
            figure: marked(format.wholePercent(change)),
          }),
        );
        return t('orderPrices', { company, cuts: format.list(cuts) });
      }
      case 'halls': {
        if (order.hubs.length <= FEW) return t('orderHalls', { company, halls: format.list(hallWords(order.hubs)) });
        const halls = order.hubs.reduce((sum, one) => sum + one.halls, 0);
        return t('orderHallsMany', {
          company,
          ...allMarked({ halls: format.number(halls), hubs: format.number(order.hubs.length) }),
        });
      }
      case 'partnership': {
        const won = scenario.stateProgramme?.partnerships[order.partnership];
        return t('orderPartnership', { company, partnership: format.text(won?.name) });
      }
      case 'posture': {
        const posture = POSTURES.find((one) => one === order.posture) ?? 'quiet';
        return t(`posture_${posture}`, { company });
      }
      default:
        return order satisfies never;
    }
  };

  function hallWords(hubs: readonly { readonly hub: number; readonly halls: number }[]): string[] {
    return hubs.map(({ hub, halls }) =>
      t('halls', { name: format.text(scenario.hubs[hub]?.name), figure: marked(format.number(halls)) }),
    );
  }
}
