import type { LeverChange } from '#shared/forecast/changed-levers.ts';
import { type LeverTry, type PostureTry, SHOWN_FROM } from '#shared/forecast/worth-trying.ts';
import type { SeatView } from '#shared/match/views.ts';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { GROUPS } from '#shared/rules/orders/grouped-levers.ts';
import { readLever, writeLever } from '#shared/rules/orders/levers.ts';
import { spendingOf } from '#shared/rules/orders/spending.ts';
import { QUALITIES, SEGMENT_GROUPS, SEGMENTS, type Segment } from '#shared/scenario/words.ts';
import type { Format } from '../i18n/format.ts';
import type { Mark } from '../i18n/marked.ts';
import type { Say } from '../i18n/texts.ts';
import { groupDoes } from './finance.ts';

/** What the sentences about a try are made from. */
export type TryTold = {
  readonly scenario: PublicScenario;
  readonly format: Format;
  readonly t: Say<'trying'>;
  readonly mark: (figure: string, of: Mark) => string;
};

/** The whole of it: what would have been done otherwise, and what it would have come to. */
export function trySentence(told: TryTold, step: LeverTry): string {
  return told.t('sentence', { step: tryStep(told, step), effects: effectsTold(told, step) });
}

/** What would be done otherwise, as a part of a sentence. */
export function tryStep(told: TryTold, { kind, changes, grouped }: LeverTry): string {
  const { t, format, mark, scenario } = told;
  const first = changes[0] ?? { lever: '', from: 0, to: 0 };
  const id = first.lever.split('.').at(-1) ?? '';
  const placed = teamsPlaced(told, changes, grouped);
  const team = (more: boolean) => placed.find((one) => (more ? one.moved > 0 : one.moved < 0))?.name ?? '';
  switch (kind) {
    case 'price': {
      const write = (value: number) => mark(format.number(100 * value), 'price');
      // of a group whose prices differ its control shows the mean
      const from = changes.reduce((sum, one) => sum + Number(one.from), 0) / Math.max(1, changes.length);
      return t('price', {
        segment: placeName(told, first.lever, grouped),
        from: write(from),
        to: write(Number(first.to)),
      });
    }
    case 'teamMoved':
      return t('teamMoved', { from: team(false), to: team(true) });
    case 'teamMore':
      return t('teamMore', { segment: team(true) });
    case 'teamLess':
      return t('teamLess', { segment: team(false) });
    case 'hall':
      return t('hall', { hub: format.text(scenario.hubs.find((one) => one.id === id)?.name) });
    case 'noHalls':
      return t('noHalls');
    case 'programme':
      return t(`programme_${QUALITIES.find((one) => one === first.to) ?? 'performance'}`);
    case 'budget': {
      const [from, to] = [Number(first.from), Number(first.to)];
      // small budgets differ by less than the figure for large ones shows
      const write = format.money(from) === format.money(to) ? format.smallSum : format.money;
      return t('budget', { from: mark(write(from), 'budget'), to: mark(write(to), 'budget') });
    }
    case 'posture':
      return t(`posture_${first.to as 'criticise' | 'quiet' | 'align'}`);
    case 'certificate':
    case 'certificateDropped': {
      const name = format.text(scenario.certificates.find((one) => one.id === id)?.name);
      return t(kind, { certificate: mark(name, 'name') });
    }
    case 'group':
      return t(`group_${first.to as 'pay' | 'half' | 'keep'}`);
    default:
      return kind satisfies never;
  }
}

/** The control that sets a lever: a segment's own, or where a group is set together the group's. */
function placeName({ t, format, scenario }: TryTold, lever: string, grouped: true | undefined): string {
  const id = lever.split('.').at(-1);
  const group = grouped && GROUPS.find((one) => SEGMENT_GROUPS[one].some((segment: Segment) => segment === id));
  return group ? t(group) : format.text(scenario.segments.find((one) => one.id === id)?.name);
}

/** How many teams each control gains or loses; within a group they may be placed anew. */
function teamsPlaced(told: TryTold, changes: LeverTry['changes'], grouped: true | undefined) {
  const moved = new Map<string, number>();
  for (const { lever, from, to } of changes) {
    if (!lever.startsWith('sell.teams.')) continue;
    const name = placeName(told, lever, grouped);
    moved.set(name, (moved.get(name) ?? 0) + Number(to) - Number(from));
  }
  return [...moved].map(([name, moved]) => ({ name, moved }));
}

/** What it would have brought, and behind a “but” what that would have cost. */
function effectsTold(told: TryTold, step: LeverTry): string {
  const { t, format } = told;
  const all = effects(told, step);
  const [gains, costs] = [true, false].map((good) =>
    format.clauses(all.filter((one) => one.good === good).map((one) => one.words)),
  );
  return gains && costs ? t('but', { gains, costs }) : ((gains || costs) ?? '');
}

type Effect = { readonly words: string; readonly good: boolean };

/** A difference that its figure would show as nothing is left out, and cash where profit says as much. */
function effects({ t, format, mark }: TryTold, step: LeverTry): Effect[] {
  const { share, profit, cash = 0, quality, chance, chanceLater } = step;
  const size = (value: number) => mark(format.number(Math.abs(value), 1), 'tryChance');
  const amount = mark(format.money(Math.abs(profit)), 'tryProfit');
  const ownMoney = Math.abs(cash - profit) >= Math.max(SHOWN_FROM.money, Math.abs(profit) / 2);
  const money = mark(format.money(Math.abs(cash)), 'tryCash');
  const all = [
    Math.abs(share) >= SHOWN_FROM.points && {
      words: t('share', { points: mark(format.points(share), 'tryShare') }),
      good: share > 0,
    },
    Math.abs(quality) >= SHOWN_FROM.points && {
      words: t('quality', { points: mark(format.points(quality), 'tryQuality') }),
      good: quality > 0,
    },
    Math.abs(profit) >= SHOWN_FROM.money && {
      words: t(profit > 0 ? 'profitMore' : 'profitLess', { amount }),
      good: profit > 0,
    },
    ownMoney &&
      Math.abs(cash) >= SHOWN_FROM.money && {
        words: t(cash > 0 ? 'cashMore' : 'cashLess', { amount: money }),
        good: cash > 0,
      },
    Math.abs(chance) >= SHOWN_FROM.chance && {
      words: t(chance > 0 ? 'chanceMore' : 'chanceLess', { points: size(chance) }),
      good: chance < 0,
    },
    Math.abs(chanceLater) >= SHOWN_FROM.chance && {
      words: t(chanceLater > 0 ? 'laterMore' : 'laterLess', { points: size(chanceLater) }),
      good: chanceLater < 0,
    },
  ];
  return all.filter((one) => one !== false);
}

/** After a strike: the posture with which it was less likely. */
export function postureSentence({ t, format, mark }: TryTold, { to, was, instead }: PostureTry): string {
  const write = (chance: number) => mark(format.wholePercent(chance), 'chance');
  return t(`struck_${to}`, { was: write(was), instead: write(instead) });
}

/** What has to be set in the draft to try it now; undefined where it is set already or can no longer be done. */
export function toSet(view: SeatView, { kind, changes }: LeverTry): readonly LeverChange[] | undefined {
  const { draft, own, prices } = view;
  if (draft === null || (kind === 'group' && groupDoes(own) !== 'asks')) return undefined;
  if (kind === 'programme' && own.programme >= 0) return undefined;
  let orders = draft;
  const open = changes.filter(({ lever, to }) => readLever(draft, lever) !== to);
  for (const { lever, to } of open) {
    const written = writeLever(orders, lever, to);
    if (!written.ok) return undefined;
    orders = written.value;
  }
  const placed = SEGMENTS.reduce((sum, id) => sum + orders.sell.teams[id], 0);
  const possible =
    placed <= prices.teams + orders.sell.extraTeams && spendingOf(prices, orders).total <= prices.available;
  return open.length > 0 && possible ? open : undefined;
}
