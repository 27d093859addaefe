import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { Figure } from '../../ui/figure.tsx';
import { Said } from '../../ui/said.tsx';

/** What a hundred points are. */
export function Hundred() {
  const { t } = useTranslation('score');
  const format = useFormat();
  return (
    <Said figures={{ points: <Figure of="hundred">{format.number(100)}</Figure> }}>{(put) => t('hundred', put)}</Said>
  );
}
