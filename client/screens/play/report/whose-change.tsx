import { useTranslation } from 'react-i18next';
import type { Cause } from '#shared/rules/why/seat-why.ts';
import { whoseChange } from '../../../present/why/matrix.ts';
import { shortName } from '../../../present/why/told.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { WhyProps } from './told-here.ts';
import styles from './whose-change.module.css';

/** Whose change of one cause did how much, those that round to nothing left out. */
export function WhoseChange({ told, shown, cause }: WhyProps & { cause: Cause }) {
  const { t } = useTranslation('report');
  const { why, scenario, format } = told;
  const parts = whoseChange(why, shown, cause);
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
            <td className="number">{format.points(points, shown.digits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
