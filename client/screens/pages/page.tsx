import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Top } from '../../ui/top.tsx';
import { Link } from '../link.tsx';
import styles from './page.module.css';

/** A sheet of text on a clear sky. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('pages');
  return (
    <div className="sky">
      <title>{title}</title>
      <Top />
      <main id="main" className={`sheet ${styles['page']}`}>
        <h1>{title}</h1>
        {children}
        <Link href="/">{t('back')}</Link>
      </main>
    </div>
  );
}
