import { useFormat } from '../i18n/use-format.ts';

type QuarterProps = { number: number; short?: boolean; year?: boolean };

/**
 * A quarter by its name: a date, no figure. Quarters since year 0.
 *
 * @param year - Of a short one: with its year, also where the year does not begin.
 */
export function Quarter({ number, short = false, year }: QuarterProps) {
  const format = useFormat();
  const month = String(3 * (number % 4) + 1).padStart(2, '0');
  return (
    <time dateTime={`${Math.floor(number / 4)}-${month}`}>
      {short ? format.shortQuarter(number, year) : format.quarter(number)}
    </time>
  );
}
