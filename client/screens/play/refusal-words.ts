import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { OrderRefusal } from '#shared/rules/orders/refusals.ts';
import { allMarked } from '../../i18n/marked.ts';
import { useFormat } from '../../i18n/use-format.ts';

/** A refused order in the person's language, with its numbers, which are marked. */
export function useRefusalWords(scenario: PublicScenario): (refusal: OrderRefusal) => string {
  const { t } = useTranslation('refusals');
  const format = useFormat();
  const hubName = (id: string) => format.text(scenario.hubs.find((one) => one.id === id)?.name) || id;
  const partnershipName = (id: string) =>
    format.text(scenario.stateProgramme?.partnerships.find((one) => one.id === id)?.name) || id;
  return (one) => {
    switch (one.code) {
      case 'TEAMS_TOO_MANY':
        return t(one.code, allMarked({ placed: one.placed, available: one.available }));
      case 'EXTRA_TEAMS_TOO_MANY':
        return t(one.code, allMarked({ wanted: one.wanted, limit: one.limit }));
      case 'PERMITS_SHORT':
        return t(one.code, { hub: hubName(one.hub), ...allMarked({ wanted: one.wanted, permits: one.permits }) });
      case 'HALLS_MISSING':
        return t(one.code, { hub: hubName(one.hub), ...allMarked({ wanted: one.wanted, halls: one.halls }) });
      case 'MACHINES_SHORT':
        return t(one.code, allMarked({ wanted: one.wanted, machines: one.machines }));
      case 'PROGRAMME_RUNNING':
        return t(one.code, allMarked({ quartersLeft: one.quartersLeft }));
      case 'MONEY_SHORT':
        return t(
          one.code,
          allMarked({ wanted: format.money(one.wantedCnyMn), available: format.money(one.availableCnyMn) }),
        );
      case 'BID_TOO_LOW':
        return t(one.code, {
          partnership: partnershipName(one.partnership),
          ...allMarked({ minimum: format.money(one.minimum) }),
        });
      case 'BID_CLOSED':
      case 'CERTIFICATE_MISSING':
        return t(one.code, { partnership: partnershipName(one.partnership) });
      case 'PARTNERSHIP_HELD':
        return t(one.code, {
          partnership: partnershipName(one.partnership),
          ...allMarked({ quartersLeft: one.quartersLeft }),
        });
      case 'MACHINES_CALLED_BACK':
      case 'LISTING_DONE':
      case 'LEVER_UNKNOWN':
      case 'QUESTION_UNKNOWN':
      case 'OPTION_UNKNOWN':
        return t(one.code);
      default:
        return one satisfies never;
    }
  };
}
