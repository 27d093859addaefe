import { useTranslation } from 'react-i18next';
import type { BoardCloud } from '../../../present/board/picture.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ChargePips } from '../../../ui/charge-pips.tsx';
import styles from './key.module.css';

/** Whose glyph is whose, what the tone of a tile and the pips of a cloud say, and what the map is. */
export function Key({ clouds, caption }: { clouds: readonly BoardCloud[]; caption: string }) {
  const { t } = useTranslation('board');
  return (
    <section className={styles['key']} aria-label={t('key')}>
      <ul>
        {clouds.map(({ code, name }) => (
          <li key={code}>
            <Badge code={code} size={16} />
            {name}
          </li>
        ))}
      </ul>
      <p className={styles['scales']}>
        <span className={styles['ramp']} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
          <i />
        </span>
        {t('keyDemand')}
        <ChargePips step={3} label="" />
        {t('keyCharge')}
      </p>
      <p className={styles['caption']}>{caption}</p>
    </section>
  );
}
