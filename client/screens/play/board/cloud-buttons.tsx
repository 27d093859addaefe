import { useTranslation } from 'react-i18next';
import type { BoardFrame, BoardLayout, BoardModel } from '../../../present/board/picture.ts';
import { cloudSpot } from './board-geometry.ts';
import type { CloudFacts } from './facts.ts';
import styles from './overlay.module.css';

type CloudButtonsProps = {
  clouds: BoardModel['clouds'];
  facts: readonly CloudFacts[];
  layout: BoardLayout;
  frame: BoardFrame;
  open: (index: number) => void;
};

/** Tab walks the clouds; each says its name, share, change and charge, Enter opens it. */
export function CloudButtons({ clouds, facts, layout, frame, open }: CloudButtonsProps) {
  const { t } = useTranslation('board');
  return (
    <ul aria-label={t('clouds')}>
      {clouds.map(({ code, name, own }, index) => {
        const { share, change, step } = facts[index] ?? { share: '', change: undefined, step: 1 };
        const said =
          change === undefined ? t('cloudNew', { name, share, step }) : t('cloud', { name, share, change, step });
        return (
          <li key={code}>
            <button
              type="button"
              data-cloud={code}
              data-tour={own ? 'cloud' : undefined}
              className={styles['cloud']}
              style={cloudSpot(layout, frame, index)}
              aria-label={own ? t('yours', { cloud: said }) : said}
              onClick={() => open(index)}
            />
          </li>
        );
      })}
    </ul>
  );
}
