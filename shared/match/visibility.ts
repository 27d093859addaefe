import { roundMoney } from '#shared/kernel/grid.ts';
import { mayBid } from '#shared/rules/government.ts';
import { creditLimit } from '#shared/rules/orders/spending.ts';
import type { AccountNews, FiredEvent, Line, ListingNews, QuarterReport, Touch } from '#shared/rules/report.ts';
import { capacityUnits } from '#shared/rules/stages/load.ts';
import { type Partnership, type Question, REVENUE_KEPT, type WorldState } from '#shared/rules/state.ts';
import { politicalDiscount, valuationOf } from '#shared/rules/valuation.ts';
import { chargeStep, darkerSky, type Outlook, plannedOutlook } from '#shared/rules/weather.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { POSTURES, type Posture, SEGMENTS } from '#shared/scenario/words.ts';
import type { Match } from './match.ts';

/**
 * Who may know what (DESIGN.md §2.5), written once: views, computer players, walls and tests use these functions and
 * nothing else. Each names every field it lets through; whatever is added to state or report stays secret until it is
 * added here. Points against history are public, what they are made of is not (points.ts).
 */

/** What everybody sees of a quarter that is over. Arrays as in rules/report.ts; [v][p] is by province. */
export type PublicQuarter = {
  readonly quarter: number;
  readonly sky: number;
  /** Quarters until the front arrives, or null where none is in sight. */
  readonly front: number | null;
  readonly market: number;
  readonly share: readonly number[];
  readonly segmentRevenue: readonly number[];
  readonly provinceRevenue: readonly number[];
  readonly price: readonly number[];
  readonly hallsBegun: readonly number[];
  readonly posture: readonly string[];
  /** Charge in five steps, 1 to 5. */
  readonly chargeStep: readonly number[];
  readonly events: readonly { readonly event: string; readonly provider: number }[];
  /** Who was struck, by which card; its ground is on the card. */
  readonly strikes: readonly { readonly event: string; readonly provider: number }[];
  readonly accounts: readonly AccountNews[];
  readonly listings: readonly ListingNews[];
  readonly rescues: readonly number[];
  /** Partnerships won this quarter, and all that are in force after it. Bids are nobody's business. */
  readonly partnershipsWon: readonly { readonly partnership: number; readonly provider: number }[];
  readonly partnerships: readonly Partnership[];
};

/** The parts of the state after a quarter that everybody sees. */
export type PublicMarks = Readonly<Pick<WorldState, 'posture' | 'charge' | 'partnerships'>>;

export function publicMarks({ posture, charge, partnerships }: Readonly<WorldState>): PublicMarks {
  return { posture, charge, partnerships };
}

/** What a seat knew of itself when it planned the quarter just over, beside its figures now. */
export type OwnBefore = {
  readonly trustPrivate: number;
  readonly standing: number;
  readonly charge: number;
  readonly cash: number;
  /** Certificates in force by index, 1 or 0: those that counted in the quarter just over. */
  readonly certificates: readonly number[];
  /** What it had ordered for the quarter before. */
  readonly orders: Orders | null;
};

export function ownBefore(
  world: World,
  { before, lastBefore }: Pick<Match, 'before' | 'lastBefore'>,
  p: number,
): OwnBefore | undefined {
  if (before === undefined) return undefined;
  const { state } = before;
  return {
    trustPrivate: state.trustPrivate[p] ?? 0,
    standing: state.standing[p] ?? 0,
    charge: state.charge[p] ?? 0,
    cash: state.cash[p] ?? 0,
    certificates: world.certificates.map((_, n) => state.certificates[p * world.certificates.length + n] ?? 0),
    orders: lastBefore[p] ?? null,
  };
}

/** Who looks: the owner, everybody (as a wall does), or a member of the team in a seat, by provider index. */
export type Viewer = 'owner' | 'wall' | number;

/** What one seat is asked, and what it answered, is its own business until the debrief; all else that happens is news. */
export function mayKnowEvent(world: World, { event, provider, answer }: FiredEvent, viewer: Viewer): boolean {
  if (viewer === 'owner') return true;
  const asked = provider >= 0 && world.events.find((one) => one.id === event)?.ask !== undefined;
  return (!asked && answer === undefined) || viewer === provider;
}

/** What happened to one seat's own marks and money, and what it answered: of events that it may know. */
export type OwnEvents = {
  readonly answered: readonly { readonly event: string; readonly answer: string }[];
  readonly touches: readonly Touch[];
};

export function ownEvents(world: World, report: QuarterReport | undefined, p: number): OwnEvents {
  if (report === undefined) return { answered: [], touches: [] };
  const known = report.events.filter((one) => mayKnowEvent(world, one, p));
  const isKnown = (touch: Touch) => known.some((one) => one.event === touch.event && one.provider === touch.struck);
  return {
    answered: known.flatMap(({ event, answer }) => (answer === undefined ? [] : [{ event, answer }])),
    touches: report.touches.filter((one) => one.provider === p && isKnown(one)),
  };
}

/** @param state - The state after the quarter. */
export function publicQuarter(world: World, state: PublicMarks, report: QuarterReport): PublicQuarter {
  return {
    quarter: report.quarter,
    sky: report.sky,
    front: report.front,
    market: report.market,
    share: report.share,
    segmentRevenue: report.segmentRevenue,
    provinceRevenue: byProvince(world, report),
    price: report.price,
    hallsBegun: report.hallsBegun,
    posture: state.posture,
    chargeStep: state.charge.map(chargeStep),
    events: report.events
      .filter((one) => mayKnowEvent(world, one, 'wall'))
      .map(({ event, provider }) => ({ event, provider })),
    strikes: report.strikes,
    accounts: report.accounts,
    listings: report.listing.filter((one) => one.to === LISTED),
    rescues: report.rescues.map((one) => one.provider),
    partnershipsWon: report.partnerships.map(({ partnership, provider }) => ({ partnership, provider })),
    partnerships: state.partnerships,
  };
}

/** Every quarter that is over, oldest first, as everybody saw it. */
export function pastQuarters(
  world: World,
  match: { readonly reports: readonly QuarterReport[]; readonly public: readonly PublicMarks[] },
): PublicQuarter[] {
  return match.reports.map((report, index) => {
    const marks = match.public[index];
    if (marks === undefined) throw new RangeError('every report has its public marks');
    return publicQuarter(world, marks, report);
  });
}

/** A listing is public once it happened; the steps before it are the seat's own business. */
const LISTED = 4;

/** Provinces of one class split its revenue by demand weight, exactly as the rules treat them. */
function byProvince(world: World, report: QuarterReport): number[] {
  const P = world.providers.length;
  return world.provinces.flatMap((province) => {
    const weight = world.classes[province.classIndex]?.weight ?? 1;
    return world.providers.map(
      (_, p) => ((report.classRevenue[province.classIndex * P + p] ?? 0) * province.weight) / weight,
    );
  });
}

/** What a seat knows of itself at the start of planning, beyond what everybody knows. */
export type OwnFigures = {
  readonly provider: number;
  readonly quarter: number;
  readonly cash: number;
  readonly debt: number;
  /** What the seat may owe at most, CNY mn. */
  readonly debtLimit: number;
  readonly revenue: readonly number[];
  readonly profit: number;
  readonly goodwill: number;
  readonly rescues: number;
  readonly listing: number;
  /** What the group will give (positive) or asks for (negative) this quarter, CNY mn. */
  readonly group: number;
  /** [k] as customers see them, and what they tend to, 0 to 100. */
  readonly quality: readonly number[];
  readonly qualityBase: readonly number[];
  readonly programme: number;
  readonly programmeQuarters: number;
  readonly programmeEffort: number;
  readonly trustPrivate: number;
  readonly trustGovernment: number;
  readonly standing: number;
  readonly exposure: number;
  readonly compliance: number;
  readonly charge: number;
  /** Quarters in a row, up to the last one, in which the seat aligned. */
  readonly alignStreak: number;
  /** The last sky everybody saw, with which the valuation counts; and what the outlook counts with (SPEC WEA11). */
  readonly sky: number;
  readonly skyPlanned: number;
  /** What buyers would pay for the unit now, CNY mn, undefined before its first accounts; share taken off it. */
  readonly valuation: number | undefined;
  readonly politicalDiscount: number;
  /** What the weather would come to with each posture, under the sky as it is known; undefined without weather. */
  readonly outlook: Readonly<Record<Posture, Outlook>> | undefined;
  /** What the weather of the quarter just over came to, before any discharge: what a strike met. */
  readonly weathered: Outlook | undefined;
  /** Certificates in force by index, 1 or 0; the own ties to the programme; partnerships it offers this quarter. */
  readonly certificates: readonly number[];
  readonly partnerships: readonly Partnership[];
  readonly offers: readonly number[];
  /** Whether a certificate in force opens the bidding. */
  readonly mayBid: boolean;
  readonly reliability: number;
  /** [h] capacity units in service; [h][n] on their way. */
  readonly units: readonly number[];
  readonly underway: readonly number[];
  /** [n] what those on their way cost; [n] cost of capacity by age in quarters; CNY mn. */
  readonly underwayCost: readonly number[];
  readonly vintages: readonly number[];
  readonly capacity: number;
  /** Share of revenue that compliance took last quarter, certificates apart; before the first what it takes then. */
  readonly complianceRate: number;
  /** Mean and peak use of capacity last quarter, shares; 0 before the first. */
  readonly use: number;
  readonly peakUse: number;
  readonly turnedAway: number;
  /** [s] mean price index of the own contracts, and volume won last quarter. */
  readonly bookPrice: readonly number[];
  readonly won: readonly number[];
  readonly lines: Readonly<Record<Line, number>> | undefined;
  readonly answers: readonly FiredEvent[];
  readonly questions: readonly Question[];
};

/** @param report - The quarter just over, or undefined before the first. */
export function ownFigures(
  world: World,
  state: Readonly<WorldState>,
  report: QuarterReport | undefined,
  provider: number,
): OwnFigures {
  const P = world.providers.length;
  const H = world.hubs.length;
  const N = world.capacity.quartersToBuild;
  const life = world.money.depreciationQuarters;
  const p = provider;
  const one = (list: readonly number[]) => list[p] ?? 0;
  const sky = skySeen(world, state, report);
  return {
    provider,
    quarter: state.quarter,
    cash: one(state.cash),
    debt: one(state.debt),
    debtLimit: roundMoney(creditLimit(world, state, p)),
    revenue: state.revenue.slice(p * REVENUE_KEPT, (p + 1) * REVENUE_KEPT),
    profit: one(state.profit),
    goodwill: one(state.goodwill),
    rescues: one(state.rescues),
    listing: one(state.listing),
    group: world.anchors.support[state.quarter * P + p] ?? 0,
    quality: state.quality.slice(p * 3, p * 3 + 3),
    qualityBase: state.qualityBase.slice(p * 3, p * 3 + 3),
    programme: one(state.programme),
    programmeQuarters: one(state.programmeQuarters),
    programmeEffort: one(state.programmeEffort),
    trustPrivate: one(state.trustPrivate),
    trustGovernment: one(state.trustGovernment),
    standing: one(state.standing),
    exposure: one(state.exposure),
    compliance: one(state.compliance),
    charge: one(state.charge),
    alignStreak: one(state.alignStreak),
    sky,
    skyPlanned: skyPlanned(sky, report),
    valuation: report === undefined ? undefined : valuationOf(state, p, sky),
    politicalDiscount: politicalDiscount(sky, one(state.standing)),
    outlook: plannedOutlooks(world, state, p, skyPlanned(sky, report)),
    weathered: report?.outlook[p] ?? undefined,
    certificates: world.certificates.map((_, n) => state.certificates[p * world.certificates.length + n] ?? 0),
    partnerships: state.partnerships.filter((tie) => tie.provider === p && tie.until > state.quarter),
    offers: offersIn(world, state.quarter),
    mayBid: mayBid(world, state, p),
    reliability: one(state.reliability),
    units: state.units.slice(p * H, (p + 1) * H),
    underway: state.underway.slice(p * H * N, (p + 1) * H * N),
    underwayCost: state.underwayCost.slice(p * N, (p + 1) * N),
    vintages: state.vintages.slice(p * life, (p + 1) * life),
    capacity: capacityUnits(world, state, p),
    complianceRate: world.money.compliance[Math.max(0, state.quarter - 1)] ?? 0,
    use: report === undefined ? 0 : one(report.use),
    peakUse: report === undefined ? 0 : one(report.peakUse),
    turnedAway: report === undefined ? 0 : one(report.turnedAway),
    bookPrice: SEGMENTS.map((_, s) => state.bookPrice[s * P + p] ?? 1),
    won: SEGMENTS.map((_, s) => report?.won[s * P + p] ?? 0),
    lines: report === undefined ? undefined : ownLines(report, p),
    answers: report?.events.filter((event) => event.provider === p && event.answer !== undefined) ?? [],
    questions: state.questions.filter((question) => question.provider === p),
  };
}

/** Indices of the partnerships that take bids in a quarter. */
function offersIn(world: World, quarter: number): number[] {
  return world.programme?.partnerships.flatMap((one, index) => (one.offered.includes(quarter) ? [index] : [])) ?? [];
}

/** Before the first quarter the sky of the start is what everybody sees. */
function skySeen(world: World, state: Readonly<WorldState>, report: QuarterReport | undefined): number {
  return report?.sky ?? world.sky[Math.max(0, state.quarter - 1)] ?? 0;
}

/** The last sky seen, or the least of the darker one where everybody sees the front arrive with the planned quarter. */
function skyPlanned(seen: number, report: QuarterReport | undefined): number {
  return report?.front === 1 ? darkerSky(seen) : seen;
}

function plannedOutlooks(world: World, state: Readonly<WorldState>, p: number, sky: number) {
  const entries = POSTURES.map((posture) => [posture, plannedOutlook(world, state, p, posture, sky)] as const);
  if (entries.some(([, outlook]) => outlook === undefined)) return undefined;
  return Object.fromEntries(entries) as Record<Posture, Outlook>;
}

function ownLines(report: QuarterReport, p: number): Record<Line, number> {
  const entries = Object.entries(report.lines).map(([line, values]) => [line, values[p] ?? 0]);
  return Object.fromEntries(entries) as Record<Line, number>;
}
