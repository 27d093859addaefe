import { paidBy } from '#shared/rules/events/act.ts';
import { about, readTurn } from '#shared/rules/events/read.ts';
import type { QuarterReport } from '#shared/rules/report.ts';
import type { WorldState } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';

/** [question id][option id] CNY mn that an answer adds to the seat's cash, below nothing what it pays; others are none. */
export type AnswerCosts = Readonly<Record<string, Readonly<Record<string, number>>>>;

type Asked = {
  readonly world: World;
  readonly state: Readonly<WorldState>;
  /** Of the quarter before: whose sky everybody saw, undefined before the first. */
  readonly report: QuarterReport | undefined;
  /** What was carried out last. */
  readonly last: readonly (Orders | null)[];
};

/**
 * What the answers to a seat's open questions pay at once, so that nobody signs a bill unread (SPEC EVT6). What else
 * they do is told after the quarter.
 */
export function answerCosts({ world, state, report, last }: Asked, seat: number): AnswerCosts {
  const asked = state.questions.filter((one) => one.provider === seat).filter((one) => one.kind === 'event');
  if (asked.length === 0) return {};
  const orders = last.map((one) => one ?? undefined);
  const start = { world, state, orders, report: { sky: report?.sky ?? 0 } };
  const reading = about(start, readTurn(start), seat);
  return Object.fromEntries(
    asked.map((question) => {
      const options = world.events.find((one) => one.id === question.event)?.ask?.options ?? [];
      const paid = options.map(({ id, effects }) => [id, paidBy(effects, seat, reading)] as const);
      return [question.id, Object.fromEntries(paid.filter(([, amount]) => amount !== 0))];
    }),
  );
}
