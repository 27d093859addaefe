import styles from './debrief.module.css';

/** Something on its way, in words; grey bars keep its place. */
export function Computing({ children }: { children: string }) {
  return (
    <div className={styles['computing']} data-computing>
      <p>{children}</p>
      <div aria-hidden="true">
        <i />
      </div>
      <div aria-hidden="true">
        <i style={{ width: '88%' }} />
      </div>
    </div>
  );
}
