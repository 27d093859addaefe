import type { TurningPoint } from '#shared/debrief/types.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';

type Name = PublicScenario['segments'][number]['name'];

/** So many orders are told on either side; what moved less than a tenth of a point is none of them. */
const TOLD = 3;
const LEAST = 0.05;

/** The few orders worth a sentence, those that brought points apart from those that cost some. */
export type TurningTold = { readonly gains: readonly TurningPoint[]; readonly costs: readonly TurningPoint[] };

/** Both sides in the order of the list, which begins with the heaviest. */
export function turningTold(points: readonly TurningPoint[]): TurningTold {
  return {
    gains: points.filter((one) => one.points >= LEAST).slice(0, TOLD),
    costs: points.filter((one) => one.points <= -LEAST).slice(0, TOLD),
  };
}

/** What the order was about, where that has a name of the scenario's: a segment, a hub, a certificate, a key account … */
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
    case 'answer':
      return named(scenario.accounts);
    default:
      return undefined;
  }
}
