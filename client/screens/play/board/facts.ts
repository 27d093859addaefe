import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Format } from '../../../i18n/format.ts';
import type { BoardTable } from '../../../present/board/table.ts';

/** What a cloud says of itself, as the language writes it. */
export type CloudFacts = { readonly share: string; readonly change: string | undefined; readonly step: number };

/** What a province says of itself; undefined where it is not known yet, or where there is no site for halls. */
export type ProvinceFacts = {
  readonly demand: string;
  readonly leader: string | undefined;
  readonly share: string | undefined;
  readonly halls: string | undefined;
};

export function cloudFacts({ clouds }: BoardTable, format: Format): CloudFacts[] {
  return clouds.map(({ share, change, charge }) => ({
    share: format.number(share, 1),
    change: change === undefined ? undefined : format.points(change),
    step: charge,
  }));
}

export function provinceFacts({ provinces }: BoardTable, scenario: PublicScenario, format: Format): ProvinceFacts[] {
  return provinces.map(({ demand, leader, ownShare, hub, halls }) => ({
    demand: format.percent(demand),
    leader: leader === undefined ? undefined : format.text(scenario.providers[leader]?.shortName),
    share: ownShare === undefined ? undefined : format.percent(ownShare),
    halls: hub === undefined ? undefined : format.number(halls?.standing ?? 0),
  }));
}
