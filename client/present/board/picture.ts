import type { SkyState } from '#shared/rules/weather.ts';

/**
 * What the board draws, as plain data: made by client/present, drawn by client/board, compared by tests without a browser.
 * The board knows no rules: a picture is a model (what there is), a layout (where it is) and a frame (how it is now).
 * Places and sizes are CSS pixels from the board's top left; shares are percent of the market.
 */
export type BoardPicture = {
  readonly model: BoardModel;
  readonly layout: BoardLayout;
  readonly frame: BoardFrame;
  readonly layer: BoardLayer;
};

/** Clouds over the land, how much each province demands, or where halls stand. */
export const BOARD_LAYERS = ['clouds', 'demand', 'hubs'] as const;
export type BoardLayer = (typeof BOARD_LAYERS)[number];

/** What holds for a whole quarter. Texts are in the person's language. */
export type BoardModel = {
  readonly tiles: readonly BoardTile[];
  readonly clouds: readonly BoardCloud[];
  /** The own rod: the index of the tile it stands on, and its height in points, 0 to 100. */
  readonly rod: { readonly tile: number; readonly height: number } | undefined;
  readonly language: 'en' | 'zh' | 'fr';
};

export type BoardTile = {
  /** Two letters after ISO 3166-2:CN; the label where tiles are small. */
  readonly id: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  /** 0 (least) to 4. */
  readonly demandClass: number;
  readonly hub: HubLook | undefined;
  /** What stands on the tile in the layers Demand and Hubs, instead of clouds over it. */
  readonly demandText: string;
  readonly hubText: string | undefined;
};

export const HUB_LOOKS = ['site', 'building', 'one', 'one-building', 'two', 'campus'] as const;
export type HubLook = (typeof HUB_LOOKS)[number];

/** A provider's cloud; the aggregates share one, with code OTH. */
export type BoardCloud = {
  readonly code: string;
  readonly name: string;
  readonly own: boolean;
};

export type Place = { readonly x: number; readonly y: number };

/** Where everything is for a size of the board. */
export type BoardLayout = {
  readonly width: number;
  readonly height: number;
  /** Width of a tile between its upright sides, the height of its flat top, and of its edge. */
  readonly tile: { readonly width: number; readonly height: number; readonly edge: number };
  readonly labels: 'names' | 'codes' | 'none';
  /** Centre of each tile's top, in the model's order. */
  readonly tiles: readonly Place[];
  /** Places of each cloud's foot centre: moored over open water while people plan, over the land while quarters resolve. */
  readonly clouds: readonly { readonly moored: Place; readonly over: Place }[];
  /** Cloud width is this times the root of its share; never below the least that holds its pill. */
  readonly cloudScale: number;
  readonly cloudLeast: number;
  /** Closed lines around the land, inner to outer, one list per sky state (3 wide ones when clear, 8 tight ones in a storm). */
  readonly isobars: Readonly<Record<SkyState, readonly (readonly Place[])[]>>;
  /** The front's line for 0 (arrived) to 4 quarters away; triangles point to where it goes. */
  readonly fronts: readonly (readonly Place[])[];
};

/** One picture in time. Planning is a single frame, a resolution a film of them. */
export type BoardFrame = {
  /** The new sky lies over the old one, 0 nothing of it, 1 all of it. */
  readonly skyBefore: SkyState;
  readonly sky: SkyState;
  readonly skyMix: number;
  /** Quarters until the front arrives, with fractions while it moves; undefined where none is in sight. */
  readonly front: number | undefined;
  /** In the model's order. */
  readonly clouds: readonly CloudFrame[];
  /** 0 upright to 1 fallen, and how far the rings have spread where it holds. */
  readonly rod: { readonly broken: number; readonly ring: number };
  readonly ribbons: readonly RibbonFrame[];
  readonly strike: StrikeFrame | undefined;
  /** Tile index to how far its new hall is filled, 0 to 1. */
  readonly opening: Readonly<Record<number, number>>;
  /** 0 dry to 1. */
  readonly rain: number;
  /** Seconds of the film, for what falls and runs; 0 at rest. */
  readonly time: number;
};

export type CloudFrame = {
  readonly share: number;
  /** What the pill says, in the person's language. */
  readonly text: string;
  /** 1 to 5, with fractions while pips fill one by one. */
  readonly charge: number;
  /** 0 at its mooring, 1 over the land. */
  readonly drift: number;
  /** 0 to 1: lit from within by a strike. */
  readonly lit: number;
};

/** Share on its way from one cloud to another (indices into the model's clouds). */
export type RibbonFrame = {
  readonly from: number;
  readonly to: number;
  /** Percent of the market; width follows it. */
  readonly points: number;
  readonly text: string;
  /** 0 to 1: how much of it has grown, from loser to winner. */
  readonly grown: number;
};

/** One bolt. Brightness rises once (WCAG 2.3.1). `flat` is one shape at once, for reduced motion. */
export type StrikeFrame = {
  readonly cloud: number;
  /** How far the leader has crawled down from the sky to the cloud, 0 to 1. */
  readonly leader: number;
  /** Brightness of the bolt and of the glow around it, 0 to 1. */
  readonly bolt: number;
  readonly glow: number;
  /** How far the branch to the own rod has come; 0 where another cloud is struck. */
  readonly toRod: number;
  readonly flat: boolean;
  /** Shapes the bolt: the same number, the same bolt. */
  readonly shape: number;
};
