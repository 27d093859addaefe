import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../../../i18n/format.ts';
import { cloudGroups, cloudShares } from '../../../present/board/cloud-groups.ts';
import { hallsByHub } from '../../../present/board/hub-look.ts';
import { provinceDemand, provinceShare } from '../../../present/board/provinces.ts';
import { chargeSteps } from '../../../present/board/resting-frame.ts';

/** What a cloud says of itself, as the language writes it. */
export type CloudFacts = { readonly share: string; readonly change: string | undefined; readonly step: number };

/** What a province says of itself; undefined where it is not known yet, or where there is no site for halls. */
export type ProvinceFacts = {
  readonly demand: string;
  readonly leader: string | undefined;
  readonly share: string | undefined;
  readonly halls: string | undefined;
};

export function cloudFacts(view: SeatView, scenario: PublicScenario, format: Format): CloudFacts[] {
  const now = view.past.at(-1);
  const shares = cloudShares(scenario, now);
  const before = cloudShares(scenario, view.past.at(-2));
  const steps = chargeSteps(now, cloudGroups(scenario));
  return shares.map((share, index) => ({
    share: format.number(share, 1),
    change: now === undefined ? undefined : format.points(share - (before[index] ?? 0)),
    step: steps[index] ?? 1,
  }));
}

export function provinceFacts(view: SeatView, scenario: PublicScenario, format: Format): ProvinceFacts[] {
  const halls = hallsByHub(view, scenario);
  return provinceDemand(view, scenario).map(({ percent, leader }, index) => {
    const share = provinceShare(view, scenario, index, view.own.provider);
    const hub = scenario.hubs.findIndex((one) => one.province === scenario.provinces[index]?.id);
    return {
      demand: format.percent(percent),
      leader: leader === undefined ? undefined : format.text(scenario.providers[leader]?.shortName),
      share: share === undefined ? undefined : format.percent(share),
      halls: hub < 0 ? undefined : format.number(halls[hub]?.standing ?? 0, 1),
    };
  });
}
