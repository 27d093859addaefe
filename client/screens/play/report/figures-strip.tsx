import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { type StripFigure, stripFigures } from '../../../present/why/strip.ts';
import { Figure } from '../../../ui/figure.tsx';
import type { GameProps } from '../parts.ts';
import styles from './strip.module.css';

/** The six figures a team asks for first, each with its change where the quarter before is known. */
export function FiguresStrip({ view, scenario }: GameProps) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <section className={`sheet ${styles['strip']}`} aria-label={t('figures')}>
      <dl>
        {stripFigures(view, scenario, format).map((one) => (
          <div key={one.key}>
            <dt>{t(one.key)}</dt>
            <dd>
              <Figure of={one.figure} className={styles['value']}>
                {one.value}
              </Figure>
              <Change change={one.change} of={one.figure} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Change({ change, of }: { change: StripFigure['change']; of: StripFigure['figure'] }) {
  if (change === undefined) return null;
  return (
    <span className={styles['change']} data-good={change.good}>
      {change.up !== undefined && (
        <svg width="8" height="7" viewBox="0 0 9 8" aria-hidden="true">
          <path d={change.up ? 'M4.5 0 9 8H0z' : 'M4.5 8 0 0h9z'} fill="currentColor" />
        </svg>
      )}
      <Figure of={of}>{change.text}</Figure>
    </span>
  );
}
