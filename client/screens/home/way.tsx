import { ChevronRight, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from '../link.tsx';
import styles from './home.module.css';

type WayProps = { icon: LucideIcon; name: string; text: string; href: string | undefined };

/** One of the three ways in. Without an address it is still in preparation, and says so instead of leading nowhere. */
export function Way({ icon: Icon, name, text, href }: WayProps) {
  const { t } = useTranslation('home');
  const inside = (
    <>
      <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
      <span className={styles['wayWords']}>
        <b>{name}</b>
        <span>{text}</span>
      </span>
    </>
  );
  if (href === undefined) {
    return (
      <li className={styles['way']}>
        {inside}
        <span className="chip">{t('soon')}</span>
      </li>
    );
  }
  return (
    <li>
      <Link className={styles['way']} href={href}>
        {inside}
        <ChevronRight size={20} aria-hidden="true" />
      </Link>
    </li>
  );
}
