import type { PublicQuarter } from '#shared/match/visibility.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { OpenedOrder } from './cards.ts';
import type { FilmSource, Scene } from './scene.ts';
import { TIMES } from './times.ts';

/** Everybody's orders are opened, one card after the other; the board stands still. */
export function ordersScene({ before, after, scenario, reduced }: FilmSource): Scene {
  const orders = openedOrders(before, after, scenario);
  const apart = reduced ? 0 : TIMES.orderApart;
  const open = TIMES.ordersOpened + Math.max(0, orders.length - 1) * TIMES.orderApart + TIMES.ordersRead;
  return {
    step: 'orders',
    lengthMs: orders.length === 0 ? TIMES.noStrike : Math.min(TIMES.ordersMost, open),
    cards: orders.map((order, index) => ({ kind: 'order', order, fromMs: index * apart })),
    cues: orders.length === 0 ? [] : [{ atMs: 0, cue: 'paper' }],
    pose: (frame) => frame,
  };
}

/** Orders worth a card, those of the largest provider first. */
function openedOrders(
  before: PublicQuarter | undefined,
  after: PublicQuarter,
  scenario: PublicScenario,
): OpenedOrder[] {
  const share = before?.share ?? scenario.providers.map((one) => one.startShare);
  return scenario.providers
    .map((_, provider) => provider)
    .filter((p) => scenario.providers[p]?.playable)
    .sort((a, b) => (share[b] ?? 0) - (share[a] ?? 0) || a - b)
    .flatMap((provider) => [
      ...priceCuts(before, after, scenario, provider),
      ...postureOf(before, after, provider),
      ...after.partnershipsWon
        .filter((one) => one.provider === provider)
        .map(({ partnership }): OpenedOrder => ({ provider, what: 'partnership', partnership })),
      ...hallsBegun(after, scenario, provider),
    ]);
}

const CUT_SHOWN = 0.03;

function priceCuts(
  before: PublicQuarter | undefined,
  after: PublicQuarter,
  { segments, providers }: PublicScenario,
  provider: number,
): OpenedOrder[] {
  const P = providers.length;
  const cuts = segments
    .map((_, segment) => {
      const now = after.price[segment * P + provider] ?? 1;
      const was = before?.price[segment * P + provider] ?? 1;
      return { segment, change: 100 * (now / was - 1) };
    })
    .filter(({ change }) => change < -100 * CUT_SHOWN)
    .sort((a, b) => a.change - b.change);
  return cuts.length === 0 ? [] : [{ provider, what: 'prices', cuts }];
}

/** Speaking up or falling silent is news, keeping quiet is not. */
function postureOf(before: PublicQuarter | undefined, after: PublicQuarter, provider: number): OpenedOrder[] {
  const posture = after.posture[provider] ?? 'quiet';
  return posture === (before?.posture[provider] ?? 'quiet') ? [] : [{ provider, what: 'posture', posture }];
}

function hallsBegun(after: PublicQuarter, { hubs }: PublicScenario, provider: number): OpenedOrder[] {
  const begun = hubs
    .map((_, hub) => ({ hub, halls: after.hallsBegun[provider * hubs.length + hub] ?? 0 }))
    .filter((one) => one.halls > 0);
  return begun.length === 0 ? [] : [{ provider, what: 'halls', hubs: begun }];
}
