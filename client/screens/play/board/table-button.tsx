import { Map as MapSheet, Table } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './table-button.module.css';

/** The map as a table, and back: the letter M does the same. */
export function TableButton({ table, turn }: { table: boolean; turn: () => void }) {
  const { t } = useTranslation('board');
  const Icon = table ? MapSheet : Table;
  return (
    <button type="button" className={styles['button']} data-table-button onClick={turn}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      {table ? t('board') : t('table')}
      <span aria-hidden="true">M</span>
    </button>
  );
}
