import type { BoardFrame } from '../../../client/present/board/picture.ts';
import { fixtureFrame } from './fixture.ts';

const part = (t: number, from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));

/** A strike on the own cloud as LOOK.md §7 times it, by milliseconds: sky, leader, bolt, rod, decay. */
export function strikeFrame(t: number): BoardFrame {
  const decay = 1 - part(t, 700, 1100);
  const bolt = t < 420 ? 0 : decay;
  const glow = t < 420 ? 0 : 0.25 + 0.75 * decay ** 1.5;
  const base = fixtureFrame(5);
  return {
    ...base,
    skyBefore: 4,
    skyMix: part(t, 0, 250),
    front: 0,
    clouds: base.clouds.map((cloud, index) => ({
      ...cloud,
      charge: index === 0 ? 5 : cloud.charge,
      drift: 1,
      lit: index === 0 ? glow : 0,
    })),
    rod: { broken: part(t, 560, 700), ring: part(t, 560, 800) },
    strike: {
      cloud: 0,
      leader: part(t, 250, 420),
      bolt,
      glow,
      toRod: part(t, 420, 560),
      flat: false,
      shape: 20_210_410,
    },
    rain: part(t, 0, 250),
    time: t / 1000,
  };
}

/** Share flowing from the own cloud to three rivals in 900 ms. */
export function flowFrame(t: number): BoardFrame {
  const p = part(t, 0, 900);
  const base = fixtureFrame(4, { front: undefined, time: t / 1000 });
  const moves = [
    [1, 0.4],
    [2, 0.4],
    [3, 0.2],
  ] as const;
  return {
    ...base,
    clouds: base.clouds.map((cloud, index) => {
      const gained = moves.find(([to]) => to === index)?.[1] ?? (index === 0 ? -1 : 0);
      const share = cloud.share + gained * p;
      return { ...cloud, share, text: share.toFixed(1), drift: 1 };
    }),
    ribbons: moves.map(([to, points]) => ({ from: 0, to, points, text: `+${points}`, grown: part(t, 0, 620) })),
  };
}
