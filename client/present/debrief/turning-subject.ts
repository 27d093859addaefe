import type { TurningPoint } from '#shared/debrief/types.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';

type Name = PublicScenario['segments'][number]['name'];

/** What the order was about, where it was about one thing that has a name: a segment, a hub, a certificate, a partnership. */
export function turningSubject({ group, subject }: TurningPoint, scenario: PublicScenario): Name | undefined {
  const named = (list: readonly { readonly id: string; readonly name: Name }[] | undefined) =>
    list?.find(({ id }) => id === subject)?.name;
  switch (group) {
    case 'prices':
    case 'teams':
      return named(scenario.segments);
    case 'halls':
      return named(scenario.hubs);
    case 'certificates':
      return named(scenario.certificates);
    case 'bids':
      return named(scenario.stateProgramme?.partnerships);
    default:
      return undefined;
  }
}
