import { ACCOUNT_FALLBACK } from '#shared/rules/state.ts';
import type { World } from '#shared/rules/world.ts';
import type { Orders } from '#shared/scenario/format/orders.ts';
import { SEGMENTS } from '#shared/scenario/words.ts';
import { subjectOf } from './replay.ts';
import type { ORDER_GROUPS } from './types.ts';

type Group = (typeof ORDER_GROUPS)[number];

/** The smallest piece of orders that can be put back by itself. */
export type Part = {
  readonly key: string;
  /** True for rates, which repeat until they are changed again. */
  readonly stays: boolean;
  readonly same: (one: Orders, other: Orders) => boolean;
  /** The orders with this part as it would have repeated. */
  readonly back: (orders: Orders) => Orders;
};

/** One group of a quarter's orders that is not what would have repeated. */
export type Change = { readonly group: Group; readonly subject: string | undefined; readonly parts: readonly Part[] };

export function repeating(orders: Orders, parts: readonly Part[]): Orders {
  return parts.reduce((one, part) => part.back(one), orders);
}

/**
 * The groups of a quarter's orders that differ from what would have repeated; every answer is a group of its own.
 *
 * @param repeat - What repeats: rates of the quarter before, nothing else.
 */
export function changesOf(world: World, repeat: Orders, own: Orders): Change[] {
  const differing = (group: Group, parts: readonly (Part & { id?: string })[]): Change[] => {
    const changed = parts.filter((part) => !part.same(own, repeat));
    if (changed.length === 0) return [];
    return [{ group, subject: changed.length === 1 ? changed[0]?.id : undefined, parts: changed }];
  };
  const part = partOf(repeat);
  const { programme, hubs, certificates } = world;
  return [
    ...differing(
      'prices',
      SEGMENTS.map((id) =>
        part(
          id,
          true,
          ({ sell }) => sell.price[id],
          (one, price) => ({
            ...one,
            sell: { ...one.sell, price: { ...one.sell.price, [id]: price } },
          }),
        ),
      ),
    ),
    ...differing('teams', [teams(repeat)]),
    ...differing('halls', [...hubs.map(({ id }) => hallsAt(repeat, id)), machines(repeat)]),
    ...differing('research', [research(repeat, own)]),
    ...differing('posture', [
      unnamed(
        part(
          'posture',
          false,
          ({ government }) => government.posture,
          (one, posture) => ({
            ...one,
            government: { ...one.government, posture },
          }),
        ),
      ),
    ]),
    ...differing(
      'certificates',
      certificates.map(({ id }) =>
        part(
          id,
          true,
          ({ government }) => government.certificates[id] ?? false,
          (one, held) => ({
            ...one,
            government: { ...one.government, certificates: { ...one.government.certificates, [id]: held } },
          }),
        ),
      ),
    ),
    ...differing(
      'bids',
      (programme?.partnerships ?? []).map(({ id }) =>
        part(
          id,
          false,
          ({ government }) => government.bids[id] ?? 0,
          (one, bid) => ({
            ...one,
            government: { ...one.government, bids: { ...one.government.bids, [id]: bid } },
          }),
        ),
      ),
    ),
    ...differing('group', [
      unnamed(
        part(
          'group',
          false,
          ({ finance }) => finance.group,
          (one, group) => ({
            ...one,
            finance: { ...one.finance, group },
          }),
        ),
      ),
    ]),
    ...differing('listing', [
      unnamed(
        part(
          'listing',
          false,
          ({ finance }) => finance.listing,
          (one, listing) => ({
            ...one,
            finance: { ...one.finance, listing },
          }),
        ),
      ),
    ]),
    ...answers(world, own),
  ];
}

/** Parts by the one value that they hold. */
function partOf(repeat: Orders) {
  return <T extends string | number | boolean>(
    id: string,
    stays: boolean,
    read: (orders: Orders) => T,
    write: (orders: Orders, value: T) => Orders,
  ) => ({
    id,
    key: id,
    stays,
    same: (one: Orders, other: Orders) => read(one) === read(other),
    back: (orders: Orders) => write(orders, read(repeat)),
  });
}

function unnamed({ key, stays, same, back }: Part): Part {
  return { key, stays, same, back };
}

/** Ten teams are placed at once: one alone put back would leave too many or too few. */
function teams(repeat: Orders): Part {
  const placed = ({ sell }: Orders) => [...SEGMENTS.map((id) => sell.teams[id]), sell.extraTeams].join();
  const { teams, extraTeams } = repeat.sell;
  return {
    key: 'teams',
    stays: true,
    same: (one, other) => placed(one) === placed(other),
    back: (orders) => ({ ...orders, sell: { ...orders.sell, teams, extraTeams } }),
  };
}

function hallsAt(repeat: Orders, id: string): Part & { id: string } {
  const at = ({ build }: Orders) => `${build.begin[id] ?? 0} ${build.retire[id] ?? 0}`;
  return {
    id,
    key: id,
    stays: false,
    same: (one, other) => at(one) === at(other),
    back: (orders) => ({
      ...orders,
      build: {
        ...orders.build,
        begin: { ...orders.build.begin, [id]: repeat.build.begin[id] ?? 0 },
        retire: { ...orders.build.retire, [id]: repeat.build.retire[id] ?? 0 },
      },
    }),
  };
}

function machines(repeat: Orders): Part {
  const { groupMachines } = repeat.build;
  return {
    key: 'machines',
    stays: false,
    same: (one, other) => one.build.groupMachines === other.build.groupMachines,
    back: (orders) => ({ ...orders, build: { ...orders.build, groupMachines } }),
  };
}

/** Where the budget was left alone only the programme is a decision, and each later quarter keeps its budget. */
function research(repeat: Orders, own: Orders): Part {
  const budgeted = own.research.budgetCnyMn !== repeat.research.budgetCnyMn;
  return {
    key: 'research',
    stays: true,
    same: ({ research: one }, { research: other }) =>
      one.focus === other.focus && (!budgeted || one.budgetCnyMn === other.budgetCnyMn),
    back: (orders) => ({
      ...orders,
      research: budgeted ? repeat.research : { ...orders.research, focus: repeat.research.focus },
    }),
  };
}

/** Answers that are not what silence would have said. */
function answers(world: World, own: Orders): Change[] {
  return Object.entries(own.answers).flatMap(([question, option]) => {
    const subject = subjectOf(question);
    const asked = world.events.find((one) => one.id === subject)?.ask;
    const silence = question.startsWith('account:') ? ACCOUNT_FALLBACK : asked?.fallback;
    if (option === silence) return [];
    const part: Part = {
      key: question,
      stays: false,
      same: (one, other) => one.answers[question] === other.answers[question],
      back: (orders) => ({
        ...orders,
        answers: Object.fromEntries(Object.entries(orders.answers).filter(([id]) => id !== question)),
      }),
    };
    return [{ group: 'answer', subject, parts: [part] }];
  });
}
