/** Milliseconds of the film. The first five mirror client/ui/tokens.css, a test holds them together (LOOK.md §7). */
export const TIMES = {
  panel: 260,
  flow: 900,
  sky: 1600,
  strike: 1100,
  reducedSky: 240,

  buildUp: 2000,
  /** Orders turn one after the other, and stay to be read. */
  orderApart: 90,
  ordersOpened: 1200,
  ordersRead: 1400,
  ordersMost: 3800,
  newsApart: 900,
  newsRead: 600,
  newsMost: 2700,
  /** Bolts rise at the same moment of their slots: never two rises within 1.5 s (WCAG 2.3.1). */
  strikeSlot: 2800,
  noStrike: 500,
  flowsRead: 600,
  buildComplete: 500,
  accounts: 2000,
} as const;

/** Moments of a strike, from the beginning of its slot. */
export const STRIKE = {
  skyDark: 250,
  bolt: 420,
  bright: 480,
  rod: 560,
  fallen: 700,
  decayed: TIMES.strike,
  card: 900,
} as const;
