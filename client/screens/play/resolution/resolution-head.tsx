import { useTranslation } from 'react-i18next';
import { Mark } from '../../../ui/mark.tsx';
import { Quarter } from '../../../ui/quarter.tsx';
import { WeatherIcon } from '../../../ui/weather-icon.tsx';
import { GameMenu } from '../game-menu.tsx';
import type { GameProps } from '../parts.ts';
import { SoundSwitch } from '../sound/sound-switch.tsx';
import { type Moment, skyTold } from './moment.ts';
import styles from './resolution-head.module.css';

/** Which quarter, under which sky; sound and menu stay in reach. */
export function ResolutionHead({ view, scenario, moment }: GameProps & { moment: Moment }) {
  const { t } = useTranslation('board');
  const sky = skyTold({ view, scenario }, moment);
  return (
    <header className={styles['head']}>
      <p className={styles['label']}>
        <Mark size={24} />
        <b>
          <Quarter number={scenario.firstQuarter + view.quarter} />
        </b>
      </p>
      <p className={styles['label']}>
        <WeatherIcon sky={sky} />
        {t(`sky_${sky}`)}
      </p>
      <span className={styles['tools']}>
        <SoundSwitch />
        <GameMenu code={view.code} />
      </span>
    </header>
  );
}
