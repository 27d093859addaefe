import type { Format } from '../../i18n/format.ts';

/** The same figures, each marked so that the sentence they come to stand in can be taken apart again. */
export function markedFormat(format: Format, mark: (figure: string) => string): Format {
  return {
    ...format,
    money: (value) => mark(format.money(value)),
    change: (value) => mark(format.change(value)),
    millions: (value) => mark(format.millions(value)),
    changeMillions: (value) => mark(format.changeMillions(value)),
    percent: (value, digits) => mark(format.percent(value, digits)),
    wholePercent: (value) => mark(format.wholePercent(value)),
    points: (value, digits) => mark(format.points(value, digits)),
    number: (value, digits) => mark(format.number(value, digits)),
  };
}
