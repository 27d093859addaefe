import { type ScoreStory, scoreStory } from '#shared/rules/score.ts';
import type { World } from '#shared/rules/world.ts';
import type { Match } from './match.ts';

type Scored = Pick<Match, 'marks' | 'reached'>;

/** [q - from][p] points against history after each quarter that people played; null for aggregates. Public. */
export function pointsSoFar(world: World, match: Scored): (number | null)[][] {
  if (match.marks.length === 0) return [];
  return match.reached.map((quarter, q) =>
    quarter.map((_, p) => {
      const story = storyOf(world, match, q, p);
      return story === undefined ? null : story.score;
    }),
  );
}

/**
 * What the own score is made of: the seat's own business. Undefined before the first quarter that people play.
 *
 * @param ago - Quarters back from the last one.
 */
export function ownScore(world: World, match: Scored, p: number, ago = 0): ScoreStory | undefined {
  return storyOf(world, match, match.reached.length - 1 - ago, p);
}

function storyOf(world: World, { marks, reached }: Scored, q: number, p: number): ScoreStory | undefined {
  const mark = marks[q]?.[p];
  const inputs = reached[q]?.[p];
  return mark && inputs ? scoreStory(world, inputs, mark) : undefined;
}
