import styles from './charge.module.css';

const STEPS = [1, 2, 3, 4, 5];

/** Charge in the five steps that everybody sees, one pip each; without a label they only show. */
export function ChargePips({ step, label }: { step: number; label?: string }) {
  const pips = STEPS.map((one) => (
    <rect
      key={one}
      x={0.75 + (one - 1) * 8.5}
      y="0.75"
      width="6.5"
      height="12.5"
      rx="1.5"
      data-full={one <= step ? true : undefined}
    />
  ));
  if (label === undefined)
    return (
      <svg className={styles['pips']} width="42" height="14" viewBox="0 0 42 14" aria-hidden="true">
        {pips}
      </svg>
    );
  return (
    <svg className={styles['pips']} width="42" height="14" viewBox="0 0 42 14" role="img" aria-label={label}>
      {pips}
    </svg>
  );
}
