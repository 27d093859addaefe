import { useTranslation } from 'react-i18next';
import type { Cause } from '#shared/rules/why/seat-why.ts';
import { pointsByRival } from '../../../present/why/causes.ts';
import { shortName, type WhyTold } from '../../../present/why/told.ts';
import { Badge } from '../../../ui/badge.tsx';
import styles from './whose-change.module.css';

/** Whose change of one cause did how much, those that round to nothing left out. */
export function WhoseChange({ told, cause }: { told: WhyTold; cause: Cause }) {
  const { t } = useTranslation('report');
  const { why, scenario, format } = told;
  const parts = pointsByRival(why, cause)
    .map((points, provider) => ({ points, provider }))
    .filter((one) => Math.abs(one.points) >= 0.005)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (parts.length < 2) return null;
  return (
    <table className={styles['whose']}>
      <caption>{t('whoText')}</caption>
      <tbody>
        {parts.map(({ points, provider }) => (
          <tr key={provider}>
            <th scope="row">
              <Badge code={scenario.providers[provider]?.code ?? ''} size={14} />
              {shortName(told, provider)}
            </th>
            <td className="number">{format.points(points, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
