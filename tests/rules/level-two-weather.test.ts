import { describe, expect, test } from 'vitest';
import type { Table } from '#shared/match/resolve.ts';
import type { World } from '#shared/rules/world.ts';
import { smallWorld } from './small-world.ts';
import { decide, everybody, seatsOf, tableAfter, withPersona } from './tables.ts';

const small = smallWorld();
const LEADER = 0;

describe('AI2 how level 2 plays the weather', () => {
  /** The small world under a storm from the start, and a leader with charge. */
  const stormy = withPersona({ ...small, sky: small.sky.map(() => 85) }, { caution: 0.5, voice: 0.2 });
  const charged = (world: World, charge: number): Table => {
    const table = tableAfter(world, everybody(world, 2), 'storm', 2);
    return { ...table, state: { ...table.state, charge: table.state.charge.map(() => charge) } };
  };

  test('AI2 whoever likes to be heard speaks while little charge gathers, and not under a high chance (seed storm)', () => {
    const calm = withPersona({ ...small, sky: small.sky.map(() => 5) }, { caution: 0.5, voice: 0.2 });
    expect(decide(calm, charged(calm, 0), LEADER).orders.government.posture).toBe('criticise');
    expect(decide(stormy, charged(stormy, 90), LEADER).orders.government.posture).not.toBe('criticise');
  });

  test('AI2 a cautious persona buys protection under a high chance that it does without otherwise (seed storm)', () => {
    const plain = {
      ...stormy,
      certificates: stormy.certificates.map((one) => ({ ...one, attraction: [0, 0, 0, 0, 0], opensBids: false })),
    };
    const bare = (charge: number): Table => {
      const table = charged(plain, charge);
      return { ...table, state: { ...table.state, certificates: table.state.certificates.map(() => 0) } };
    };
    expect(decide(plain, bare(90), LEADER).orders.government.certificates).toEqual({
      assessment: true,
      'finance-grade': true,
    });
    expect(decide(plain, bare(0), LEADER).orders.government.certificates).toEqual({});
  });

  test('AI2 praise that was just repeated is not repeated again (seed storm)', () => {
    const table = charged(stormy, 30);
    const alignedFor = (streak: number): Table => ({
      ...table,
      past: Array.from({ length: 4 }, (_, q) => ({
        ...(table.past.at(-1) as Table['past'][number]),
        posture: stormy.providers.map(() => (q >= 4 - streak ? 'align' : 'quiet')),
      })),
    });
    const shy = withPersona(stormy, { caution: 0, voice: -1 });
    expect(decide(shy, alignedFor(0), LEADER).orders.government.posture).toBe('align');
    expect(decide(shy, alignedFor(3), LEADER).orders.government.posture).toBe('quiet');
  });

  test('AI2 it bids only where an offer is open to it, at least the minimum (seed storm)', () => {
    for (let quarters = 1; quarters < small.quarters; quarters++) {
      const table = tableAfter(small, everybody(small, 2), 'storm', quarters);
      for (const p of seatsOf(small)) {
        const { bids } = decide(small, table, p).orders.government;
        const offered = small.programme?.partnerships
          .filter((one) => one.offered.includes(quarters))
          .map((one) => one.id);
        for (const [id, bid] of Object.entries(bids)) {
          expect(offered).toContain(id);
          expect(bid).toBeGreaterThanOrEqual(small.programme?.minimumBid ?? 0);
        }
      }
    }
  });
});
