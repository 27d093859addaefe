import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure.tsx';
import { Said } from '../../../ui/said.tsx';

const STEPS = '5';

/** What a charge that everybody sees is counted in. */
export function ChargeHeading() {
  const { t } = useTranslation('board');
  return <Said figures={{ steps: <Figure of="chargeStep">{STEPS}</Figure> }}>{(put) => t('charge', put)}</Said>;
}
