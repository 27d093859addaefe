import type { BoardFrame, StrikeFrame } from '../picture.ts';
import type { StrikeNews } from './cards.ts';
import { between, easeOut, part } from './ease.ts';
import { STRIKE, TIMES } from './times.ts';

type Slot = { readonly since: number; readonly reduced: boolean };

/** The bolt at a time of its slot. Brightness rises once, between `bolt` and `bright`, and only falls after that. */
export function boltAt(frame: BoardFrame, strike: StrikeNews, slot: Slot & { readonly shape: number }): BoardFrame {
  return slot.reduced ? flatBolt(frame, strike, slot) : livingBolt(frame, strike, slot);
}

function livingBolt(frame: BoardFrame, { cloud, own }: StrikeNews, { since, shape }: { since: number; shape: number }) {
  if (since < STRIKE.skyDark || since >= STRIKE.decayed) return frame;
  const bright = part(since, STRIKE.bolt, STRIKE.bright) * (1 - easeOut(part(since, STRIKE.fallen, STRIKE.decayed)));
  const figure: StrikeFrame = {
    cloud,
    leader: part(since, STRIKE.skyDark, STRIKE.bolt),
    bolt: bright,
    glow: bright,
    toRod: own === undefined ? 0 : part(since, STRIKE.bolt, STRIKE.rod),
    flat: false,
    shape,
  };
  return {
    ...frame,
    strike: figure,
    clouds: frame.clouds.map((one, n) => (n === cloud ? { ...one, lit: bright } : one)),
  };
}

/** One shape at once: it fades in, stays to be read, fades out. */
function flatBolt(frame: BoardFrame, { cloud, own }: StrikeNews, { since, shape }: { since: number; shape: number }) {
  if (since >= TIMES.strikeSlot) return frame;
  const fade = TIMES.reducedSky;
  const bolt = part(since, 0, fade) * (1 - part(since, TIMES.strikeSlot - fade, TIMES.strikeSlot));
  const figure: StrikeFrame = { cloud, leader: 1, bolt, glow: 0, toRod: own === undefined ? 0 : 1, flat: true, shape };
  return { ...frame, strike: figure };
}

/** What a strike leaves behind: less charge, and a rod that fell or held. */
export function discharged(frame: BoardFrame, strike: StrikeNews, { since, left, reduced }: Slot & { left: number }) {
  const gone = reduced ? (since >= TIMES.reducedSky ? 1 : 0) : part(since, STRIKE.rod, STRIKE.decayed);
  const clouds = frame.clouds.map((one, n) =>
    n === strike.cloud ? { ...one, charge: between(one.charge, left, gone) } : one,
  );
  if (strike.own === undefined) return { ...frame, clouds };
  const fallen = reduced ? gone : easeOut(part(since, STRIKE.rod, STRIKE.fallen));
  const spread = reduced || since >= STRIKE.decayed ? 0 : part(since, STRIKE.rod, STRIKE.decayed);
  const breaks = strike.own.rod === 'breaks';
  return { ...frame, clouds, rod: { broken: breaks ? fallen : 0, ring: breaks ? 0 : spread } };
}
