import type { Handbook } from '#shared/protocol/handbook.ts';
import type { HandbookFigure } from '#shared/protocol/handbook-figures.ts';
import type { Format } from '../../i18n/format.ts';
import type { Say, Texts } from '../../i18n/texts.ts';
import type { FigureKey } from './rules.ts';

/** A text for each unit that the scenario format knows and the handbook shows, with the value in its place. */
type UnitKey = Extract<keyof Texts['handbook'], `unit ${string}`>;

/** A figure of the handbook: its value as the language writes it, and where it comes from. */
export type FigureRow = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly basis: string;
  readonly sources: readonly { readonly title: string; readonly address: string }[];
};

/** The figure without the words of its unit: a percentage, money, or a number. */
export function bareFigure(format: Format, { value, unit }: HandbookFigure): string {
  if (unit === 'CNY mn') return Math.abs(value) >= 1000 ? format.money(value) : format.smallSum(value);
  // Chinese counts in 万元 what others count in millions
  if (unit === 'CNY mn per unit' && format.language === 'zh') return format.number(100 * value);
  if (unit.startsWith('share')) return percent(format, 100 * value);
  if (unit.startsWith('percent') && unit !== 'percent per percent') return percent(format, value);
  return format.number(value, digits(value));
}

/** The figure with its unit, as a table shows it. */
export function wholeFigure(say: Say<'handbook'>, format: Format, figure: HandbookFigure): string {
  return say(`unit ${figure.unit}` as UnitKey, { value: bareFigure(format, figure) });
}

/** The figures of the rules in their order, by key. */
export function figureRows(say: Say<'handbook'>, format: Format, { figures, sources }: Handbook): FigureRow[] {
  return (Object.keys(figures) as FigureKey[]).flatMap((key) => {
    const figure = figures[key];
    if (figure === undefined) return [];
    return [
      {
        id: key,
        name: say(`name ${key}`),
        value: wholeFigure(say, format, figure),
        basis: say(`basis ${figure.basis}`),
        sources: sources.filter((one) => figure.sources.includes(one.key)),
      },
    ];
  });
}

function percent(format: Format, value: number): string {
  return digits(value) === 0 ? format.wholePercent(value) : format.percent(value);
}

/** Decimals that a figure needs, two at most. */
function digits(value: number): number {
  return [0, 1].find((n) => Math.abs(value * 10 ** n - Math.round(value * 10 ** n)) < 1e-6) ?? 2;
}
