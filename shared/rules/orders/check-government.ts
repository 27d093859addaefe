import type { Orders } from '#shared/scenario/format/orders.ts';
import { mayBid, type ProgrammeRules } from '../government.ts';
import type { WorldState } from '../state.ts';
import type { World } from '../world.ts';
import type { OrderRefusal } from './refusals.ts';

/** Certificates have to exist; bids need an offer, a certificate that opens them, and enough money (SPEC ORD6). */
export function checkGovernment(
  world: World,
  state: Readonly<WorldState>,
  provider: number,
  { government }: Orders,
): OrderRefusal[] {
  const refusals: OrderRefusal[] = [];
  for (const id of Object.keys(government.certificates))
    if (!world.certificates.some((one) => one.id === id))
      refusals.push({ lever: `government.certificates.${id}`, code: 'LEVER_UNKNOWN' });
  for (const [id, wanted] of Object.entries(government.bids)) {
    if (wanted === 0) continue;
    const refusal = checkBid(world, state, provider, id, wanted);
    if (refusal !== undefined) refusals.push(refusal);
  }
  return refusals;
}

function checkBid(
  world: World,
  state: Readonly<WorldState>,
  provider: number,
  id: string,
  wanted: number,
): OrderRefusal | undefined {
  const lever = `government.bids.${id}`;
  const { programme } = world;
  const index = programme?.partnerships.findIndex((one) => one.id === id) ?? -1;
  if (programme === undefined || index < 0) return { lever, code: 'LEVER_UNKNOWN' };
  const held = state.partnerships.find((one) => one.provider === provider && one.partnership === index);
  if (held !== undefined && held.until > state.quarter)
    return { lever, code: 'PARTNERSHIP_HELD', partnership: id, quartersLeft: held.until - state.quarter };
  return checkOffer(world, state, provider, { lever, index, id, wanted, programme });
}

type Bid = { lever: string; index: number; id: string; wanted: number; programme: ProgrammeRules };

function checkOffer(
  world: World,
  state: Readonly<WorldState>,
  provider: number,
  { lever, index, id, wanted, programme }: Bid,
): OrderRefusal | undefined {
  if (programme.partnerships[index]?.offered.includes(state.quarter) !== true)
    return { lever, code: 'BID_CLOSED', partnership: id };
  if (!mayBid(world, state, provider)) return { lever, code: 'CERTIFICATE_MISSING', partnership: id };
  if (wanted < programme.minimumBid)
    return { lever, code: 'BID_TOO_LOW', partnership: id, wanted, minimum: programme.minimumBid };
  return undefined;
}
