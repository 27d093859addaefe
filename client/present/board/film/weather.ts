import { skyState } from '#shared/rules/weather.ts';
import { cloudGroups } from '../cloud-groups.ts';
import type { BoardFrame } from '../picture.ts';
import { chargeSteps, frameAfter } from '../resting-frame.ts';
import { between, easeDrift, easeInOut, part } from './ease.ts';
import type { FilmSource, Scene } from './scene.ts';
import { gatheredSteps } from './strikes.ts';
import { TIMES } from './times.ts';

/** The quarter advances, clouds drift over the land, the front slides, charge gathers pip by pip; then the news. */
export function weatherScene(source: FilmSource): Scene {
  const start = frameAfter(source.before, source.scenario, source.format);
  const news = newsOf(source);
  const advance = source.reduced ? TIMES.reducedSky : TIMES.sky;
  const built = TIMES.sky + TIMES.buildUp;
  const apart = Math.min(TIMES.newsApart, TIMES.newsMost / Math.max(1, news.length));
  const cards = news.map((event, index) => ({
    kind: 'news' as const,
    event,
    fromMs: Math.round(built + index * apart),
  }));
  return {
    step: 'weather',
    lengthMs: built + (news.length === 0 ? 0 : Math.round(news.length * apart) + TIMES.newsRead),
    cards,
    cues: [
      { atMs: 0, cue: 'page' },
      { atMs: TIMES.sky, cue: 'wind' },
      ...cards.map(({ fromMs }) => ({ atMs: fromMs, cue: 'tone' as const })),
    ],
    pose: (frame, ms) => {
      const turned = part(ms, 0, advance);
      const built = source.reduced
        ? Math.floor(part(ms, 0, TIMES.sky))
        : part(ms, TIMES.sky, TIMES.sky + TIMES.buildUp);
      return {
        ...frame,
        skyBefore: start.sky,
        sky: skyState(source.after.sky),
        skyMix: source.reduced ? turned : easeInOut(turned),
        front: frontAt(source, start.front, built),
        clouds: gathering(source, frame, { drift: source.reduced ? 0 : easeDrift(turned), built }),
      };
    },
  };
}

function gathering(source: FilmSource, frame: BoardFrame, { drift, built }: { drift: number; built: number }) {
  const groups = cloudGroups(source.scenario);
  const from = chargeSteps(source.before, groups);
  const to = gatheredSteps(source);
  return frame.clouds.map((cloud, index) => ({
    ...cloud,
    drift,
    charge: between(from[index] ?? 1, to[index] ?? 1, built),
  }));
}

/** A front that arrives comes all the way in first; the next one then follows from one quarter further out. */
function frontAt({ before, after, scenario, reduced }: FilmSource, was: number | undefined, at: number) {
  const next = after.front ?? undefined;
  const darker = skyState(after.sky) > skyState(before?.sky ?? scenario.startSky);
  if (at <= 0) return was;
  if (reduced) return next ?? (darker && was !== undefined ? 0 : undefined);
  if (was !== undefined && darker) {
    if (at < 0.5 || next === undefined) return between(was, 0, easeInOut(part(at, 0, next === undefined ? 1 : 0.5)));
    return between(FURTHEST, next, easeInOut(part(at, 0.5, 1)));
  }
  if (next !== undefined) return between(was ?? FURTHEST, next, easeInOut(at));
  if (was === undefined || at >= 1) return undefined;
  return between(was, FURTHEST, easeInOut(at));
}

const FURTHEST = 4;

/** Events that struck nobody, and that everybody was told. */
function newsOf({ after, cards }: FilmSource) {
  const struck = new Set(after.strikes.map((one) => one.event));
  const told = new Set(after.events.map((one) => one.event));
  return cards.filter((card) => told.has(card.id) && !struck.has(card.id));
}
