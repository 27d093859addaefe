import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import type { SkyState } from '#shared/rules/weather.ts';
import { SKIES } from '../../../board/palette.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { BoardCloud } from '../../../present/board/picture.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ChargePips } from '../../../ui/charge-pips.tsx';
import styles from './key.module.css';

type KeyProps = {
  clouds: readonly BoardCloud[];
  /** The tiles stand in its light. */
  sky: SkyState;
  scenario: PublicScenario;
  children: ReactNode;
};

/** Whose glyph is whose, and what the tone of a tile and the pips of a cloud say. */
export function Key({ clouds, sky, scenario, children }: KeyProps) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const nameOf = (code: string) => {
    const provider = scenario.providers.find((one) => one.playable && one.code === code);
    return provider === undefined ? t('others') : format.text(provider.shortName);
  };
  return (
    <section className={styles['key']} aria-label={t('key')} data-on-board data-key>
      <ul>
        {clouds.map(({ code }) => (
          <li key={code}>
            <Badge code={code} size={16} />
            {nameOf(code)}
          </li>
        ))}
      </ul>
      <p className={styles['scales']}>
        <span>
          <span className={styles['ramp']} aria-hidden="true">
            {SKIES[sky].land.map((tone) => (
              <i key={tone} style={{ background: tone }} />
            ))}
          </span>
          {t('keyDemand')}
        </span>
        <span>
          <ChargePips step={3} />
          {t('keyCharge')}
        </span>
      </p>
      {children}
    </section>
  );
}
