import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { Posture } from '#shared/scenario/words.ts';
import { POSTURES } from '#shared/scenario/words.ts';
import type { OwnQuarter } from './record.ts';

/** A decision worth a place on the line of the match. Indices as in the scenario; percent signed. */
export type Decision =
  | { readonly kind: 'posture'; readonly posture: Posture }
  | { readonly kind: 'price'; readonly segment: number; readonly percent: number }
  | { readonly kind: 'halls'; readonly hub: number; readonly halls: number }
  | { readonly kind: 'hallsMany'; readonly hubs: number; readonly halls: number }
  | { readonly kind: 'bid'; readonly partnership: number }
  | { readonly kind: 'account'; readonly account: number; readonly from: number }
  | { readonly kind: 'listed' }
  | { readonly kind: 'certificate'; readonly certificate: number }
  | { readonly kind: 'listing' }
  | { readonly kind: 'answer'; readonly event: string; readonly answer: string };

/** From how many percent a change of price is a decision of its own. */
const DEEP = 5;

type Public = Pick<PublicQuarter, 'posture' | 'price' | 'hallsBegun' | 'partnershipsWon' | 'accounts' | 'listings'>;

/**
 * What a company did in a quarter that everybody could see.
 *
 * @param before - The quarter before; undefined before the first of the scenario.
 */
export function publicDecisions(
  scenario: PublicScenario,
  p: number,
  before: Public | undefined,
  now: Public,
): Decision[] {
  const H = scenario.hubs.length;
  const posture = POSTURES.find((one) => one === now.posture[p]);
  return [
    ...(posture === undefined || posture === (before?.posture[p] ?? 'quiet')
      ? []
      : [{ kind: 'posture', posture } as const]),
    ...priceMove(scenario, p, before, now),
    ...hallsBegun(now.hallsBegun.slice(p * H, (p + 1) * H)),
    ...now.partnershipsWon.flatMap((one) =>
      one.provider === p ? [{ kind: 'bid', partnership: one.partnership } as const] : [],
    ),
    ...now.accounts.flatMap(({ account, from, to }) =>
      to === p && from !== p ? [{ kind: 'account', account, from } as const] : [],
    ),
    ...now.listings.flatMap((one) => (one.provider === p ? [{ kind: 'listed' } as const] : [])),
  ];
}

/** All halls begun, at one hub or at several. */
function hallsBegun(halls: readonly number[]): Decision[] {
  const begun = halls.flatMap((count, hub) => (count > 0 ? [{ hub, halls: count }] : []));
  const [first] = begun;
  if (first === undefined) return [];
  if (begun.length === 1) return [{ kind: 'halls', ...first }];
  return [{ kind: 'hallsMany', hubs: begun.length, halls: begun.reduce((sum, one) => sum + one.halls, 0) }];
}

/** The deepest move of a price, where it is deep enough; before the first quarter every price is its own start. */
function priceMove(scenario: PublicScenario, p: number, before: Public | undefined, now: Public): Decision[] {
  const P = scenario.providers.length;
  const moves = scenario.segments.map((_, segment) => {
    const at = segment * P + p;
    return { segment, percent: 100 * ((now.price[at] ?? 1) / (before?.price[at] ?? 1) - 1) };
  });
  const deepest = moves.reduce((best, one) => (Math.abs(one.percent) > Math.abs(best.percent) ? one : best));
  return Math.abs(deepest.percent) >= DEEP - 1e-9 ? [{ kind: 'price', ...deepest }] : [];
}

/** What only the own seat knew: certificates bought, steps towards a listing, answers. Nothing without the file. */
export function privateDecisions(scenario: PublicScenario, own: OwnQuarter | undefined): Decision[] {
  if (own?.orders === undefined) return [];
  const { before, orders } = own;
  const bought = scenario.certificates.flatMap(({ id }, certificate) =>
    orders.government.certificates[id] === true && before?.government.certificates[id] !== true
      ? [{ kind: 'certificate', certificate } as const]
      : [],
  );
  const listing = orders.finance.listing === 'advance' ? [{ kind: 'listing' } as const] : [];
  const answers = own.answers.map(({ event, answer = '' }) => ({ kind: 'answer', event, answer }) as const);
  return [...bought, ...listing, ...answers];
}
