import { useTranslation } from 'react-i18next';
import { Page } from './page.tsx';

export function NotFound() {
  const { t } = useTranslation('pages');
  return (
    <Page title={t('notFoundTitle')}>
      <p>{t('notFoundText')}</p>
    </Page>
  );
}
