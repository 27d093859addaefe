/** A puff of a cloud in widths of the whole cloud: centre from the foot's middle, and radius. */
export type Puff = readonly [x: number, y: number, radius: number];

const FOUR_HIGH_LEFT: readonly Puff[] = [
  [-0.3, -0.145, 0.15],
  [-0.115, -0.285, 0.195],
  [0.135, -0.225, 0.17],
  [0.325, -0.125, 0.128],
];
const FOUR_HIGH_RIGHT: readonly Puff[] = [
  [-0.335, -0.125, 0.125],
  [-0.15, -0.215, 0.165],
  [0.1, -0.285, 0.195],
  [0.315, -0.15, 0.15],
];
const FIVE: readonly Puff[] = [
  [-0.33, -0.13, 0.13],
  [-0.14, -0.255, 0.175],
  [0.08, -0.235, 0.165],
  [0.27, -0.19, 0.15],
  [0.37, -0.11, 0.11],
];
const DOME: readonly Puff[] = [
  [-0.28, -0.17, 0.165],
  [-0.02, -0.285, 0.195],
  [0.24, -0.185, 0.165],
  [0.37, -0.105, 0.105],
];

/** Each provider has a silhouette of its own, so that a cloud is known without its colour. */
const SHAPES: Readonly<Record<string, readonly Puff[]>> = {
  ALI: FOUR_HIGH_LEFT,
  HUA: FOUR_HIGH_RIGHT,
  TEN: FIVE,
  TYC: DOME,
  BAI: mirrored(FIVE),
  AWS: mirrored(FOUR_HIGH_LEFT),
};
const OTHERS = mirrored(DOME);

/** The flat foot under the puffs, in widths of the cloud. */
const FOOT_HALF = 0.47;
const FOOT_HEIGHT = 0.205;

export function puffsOf(code: string): readonly Puff[] {
  return SHAPES[code] ?? OTHERS;
}

function mirrored(puffs: readonly Puff[]): readonly Puff[] {
  return puffs.map(([x, y, radius]) => [-x, y, radius] as const).reverse();
}

/** How high a cloud is, in widths of it. */
export function heightOf(puffs: readonly Puff[]): number {
  return Math.max(...puffs.map(([, y, radius]) => radius - y));
}

export function cloudPath(puffs: readonly Puff[], width: number): Path2D {
  const path = new Path2D();
  for (const [x, y, radius] of puffs) {
    path.moveTo((x + radius) * width, y * width);
    path.arc(x * width, y * width, radius * width, 0, Math.PI * 2);
  }
  const height = FOOT_HEIGHT * width;
  path.roundRect(-FOOT_HALF * width, -height, FOOT_HALF * 2 * width, height, height / 2);
  return path;
}

/** Left and right end of a cloud at a height above its foot, in widths of it; undefined above its top. */
export function spanAt(puffs: readonly Puff[], above: number): readonly [number, number] | undefined {
  const ends: number[] = [];
  for (const [x, y, radius] of puffs) {
    const reach = radius ** 2 - (above + y) ** 2;
    if (reach > 0) ends.push(x - Math.sqrt(reach), x + Math.sqrt(reach));
  }
  if (above < FOOT_HEIGHT) {
    const round = FOOT_HEIGHT / 2;
    const half = FOOT_HALF - round + Math.sqrt(Math.max(0, round ** 2 - (above - round) ** 2));
    ends.push(-half, half);
  }
  return ends.length === 0 ? undefined : [Math.min(...ends), Math.max(...ends)];
}
