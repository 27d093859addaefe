import { useFormat } from '../i18n/use-format.ts';

/** A quarter by its name: a date, no figure. Quarters since year 0. */
export function Quarter({ number, short = false }: { number: number; short?: boolean }) {
  const format = useFormat();
  const month = String(3 * (number % 4) + 1).padStart(2, '0');
  return (
    <time dateTime={`${Math.floor(number / 4)}-${month}`}>
      {short ? format.shortQuarter(number) : format.quarter(number)}
    </time>
  );
}
