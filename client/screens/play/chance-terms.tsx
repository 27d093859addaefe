import { useTranslation } from 'react-i18next';
import { CHARGING_TERMS, EARTHING_TERMS, type Outlook, type WeatherTerm } from '#shared/rules/weather.ts';
import { useFormat } from '../../i18n/use-format.ts';

type TermsProps = { outlook: Outlook };

/** What the strike chance is made of: charge, rod, and what the limits of a chance take or give. */
export function ChanceTerms({ outlook }: TermsProps) {
  const { t } = useTranslation('weather');
  const { charge, rod, chance, terms } = outlook;
  const rows = [
    { name: t('total_charge'), points: charge },
    { name: t('total_rod'), points: -rod },
    ...(terms.limits === 0 ? [] : [{ name: t('name_limits'), points: terms.limits }]),
  ];
  return <Terms rows={rows} sum={{ name: t('total_chance'), points: chance }} />;
}

/** What the charge is made of. */
export function ChargeTerms({ outlook }: TermsProps) {
  const { t } = useTranslation('weather');
  const rows = useRows(CHARGING_TERMS, outlook);
  return <Terms rows={rows} sum={{ name: t('total_charge'), points: outlook.charge }} />;
}

/** What the rod is made of: what it takes off the chance, turned round. */
export function RodTerms({ outlook }: TermsProps) {
  const { t } = useTranslation('weather');
  const rows = useRows(EARTHING_TERMS, outlook).map((row) => ({ ...row, points: -row.points }));
  return <Terms rows={rows} sum={{ name: t('total_rod'), points: outlook.rod }} />;
}

type Row = { readonly name: string; readonly points: number };

function useRows(terms: readonly WeatherTerm[], outlook: Outlook): Row[] {
  const { t } = useTranslation('weather');
  return terms
    .filter((term) => outlook.terms[term] !== 0)
    .map((term) => ({ name: t(`name_${term}`), points: outlook.terms[term] }));
}

function Terms({ rows, sum }: { rows: readonly Row[]; sum: Row }) {
  const format = useFormat();
  return (
    <table>
      <caption className="hidden-text">{sum.name}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{format.points(row.points)}</td>
          </tr>
        ))}
        <tr data-sum>
          <th scope="row">{sum.name}</th>
          <td>{format.number(sum.points, 1)}</td>
        </tr>
      </tbody>
    </table>
  );
}
