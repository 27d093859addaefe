import { changesOf } from './order-groups.ts';
import type { MatchRecord } from './record.ts';
import { endPoints, repeatedInto } from './replay.ts';
import type { Award } from './types.ts';

/** What of one match deserves to be named; only what somebody earned. Quarters are indices. */
export function awards(record: MatchRecord): Award[] {
  return [bestRod(record), longestClimb(record), bestForecaster(record), westward(record), steadyHand(record)].flatMap(
    (one) => one ?? [],
  );
}

type Figures = Award['figures'];

const toProvider = (id: string, provider: number, figures: Figures): Award => ({
  id,
  provider,
  member: undefined,
  figures,
});

/** The strike whose fallout the rod took most of, in percent. */
function bestRod({ world, reports, from }: MatchRecord): Award | undefined {
  const spares = world.weather?.rodSpares ?? 0;
  const strikes = reports
    .slice(from)
    .flatMap(({ quarter, strikes, outlook }) =>
      strikes.map(({ provider }) => ({ quarter, provider, spared: spares * (outlook[provider]?.rod ?? 0) })),
    );
  const best = strikes.reduce((most, one) => (one.spared > most.spared ? one : most), {
    quarter: 0,
    provider: -1,
    spared: 0,
  });
  if (best.provider < 0) return undefined;
  return toProvider('best-rod', best.provider, { quarter: best.quarter, spared: best.spared });
}

/** The most share gained in quarters that follow each other, each of them a gain; points. */
function longestClimb({ world, reports, from }: MatchRecord): Award | undefined {
  let best = { provider: -1, points: 0, quarter: 0, quarters: 0 };
  world.providers.forEach((one, provider) => {
    if (!one.playable) return;
    let run = { points: 0, quarter: from, quarters: 0 };
    for (const report of reports.slice(Math.max(1, from))) {
      const rise = (report.share[provider] ?? 0) - (reports[report.quarter - 1]?.share[provider] ?? 0);
      run =
        rise > 0
          ? { ...run, points: run.points + rise, quarters: run.quarters + 1 }
          : { points: 0, quarter: report.quarter + 1, quarters: 0 };
      if (run.points > best.points) best = { provider, ...run };
    }
  });
  const { provider, ...figures } = best;
  return figures.quarters < 2 ? undefined : toProvider('longest-climb', provider, figures);
}

/** A member whose guesses were nearer than the projection: mean distances in points of share. */
function bestForecaster({ members, guesses, forecasts, reports }: MatchRecord): Award | undefined {
  const judged = members.flatMap(({ id, seat }) => {
    const errors = guesses.flatMap((quarter, q) => {
      const guess = quarter.find((one) => one.memberId === id)?.share;
      const foretold = forecasts[q]?.[seat]?.share;
      const came = reports[q]?.share[seat];
      if (guess === undefined || foretold === undefined || came === undefined) return [];
      return [{ own: Math.abs(guess - came), projection: Math.abs(foretold - came) }];
    });
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    const error = mean(errors.map((one) => one.own));
    const projection = mean(errors.map((one) => one.projection));
    return errors.length >= LEAST_GUESSES && error < projection
      ? [{ id, seat, figures: { error, projection, guesses: errors.length } }]
      : [];
  });
  const [best] = judged.sort((a, b) => a.figures.error - b.figures.error);
  return best && { id: 'best-forecaster', provider: best.seat, member: best.id, figures: best.figures };
}

/** One lucky guess is no forecast. */
const LEAST_GUESSES = 3;

/** The first to begin halls at a hub in the west; of several in one quarter, the one with most. */
function westward({ world, scenario, reports, from }: MatchRecord): Award | undefined {
  const H = world.hubs.length;
  const west = world.hubs.map(({ id }) => scenario.map.hubs[id]?.west === true);
  for (const { quarter, hallsBegun } of reports.slice(from)) {
    const halls = world.providers.map((_, p) =>
      hallsBegun.slice(p * H, (p + 1) * H).reduce((sum, count, h) => sum + (west[h] ? count : 0), 0),
    );
    const most = Math.max(...halls);
    if (most > 0) return toProvider('westward', halls.indexOf(most), { quarter, halls: most });
  }
  return undefined;
}

/** Of those who reached more than history did without changing course at every turn, the one who changed it least. */
function steadyHand(record: MatchRecord): Award | undefined {
  const points = endPoints(record, record.states.at(-1) ?? fail(), record.reports.at(-1));
  const able = points
    .flatMap((reached, provider) =>
      reached !== null && reached > 100 ? [{ provider, points: reached, changes: changesIn(record, provider) }] : [],
    )
    .filter((one) => one.changes <= STEADY * (record.until - record.from));
  const [best] = able.sort((a, b) => a.changes - b.changes || b.points - a.points);
  return best && toProvider('steady-hand', best.provider, { changes: best.changes, points: best.points });
}

/** Changes a quarter, on the mean, that a steady hand makes at most. */
const STEADY = 2;

function fail(): never {
  throw new RangeError('a match has a state');
}

function changesIn(record: MatchRecord, provider: number): number {
  let changes = 0;
  for (let quarter = record.from; quarter < record.until; quarter++) {
    const own = record.orders[quarter]?.[provider];
    const repeat = repeatedInto(record, quarter, provider);
    if (own && repeat) changes += changesOf(record.world, repeat, own).length;
  }
  return changes;
}
