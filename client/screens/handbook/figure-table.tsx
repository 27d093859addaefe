import { useTranslation } from 'react-i18next';
import type { FigureRow } from '../../present/handbook/figures.ts';
import { SourceLink } from '../../ui/source-link.tsx';
import { Table } from './table.tsx';

/** Figures with their units, how each is known, and links to what it was found in. */
export function FigureTable({ caption, rows }: { caption: string; rows: readonly FigureRow[] }) {
  const { t } = useTranslation('handbook');
  return (
    <Table
      caption={caption}
      head={[t('figure'), t('value'), t('origin')]}
      rows={rows.map((row) => [
        row.name,
        row.value,
        <span key="origin">
          {row.basis}
          {row.sources.map((one) => (
            <SourceLink key={one.address} {...one} />
          ))}
        </span>,
      ])}
    />
  );
}
