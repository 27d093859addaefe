import { useTranslation } from 'react-i18next';
import { Page } from './page.tsx';

export function Accessibility() {
  const { t } = useTranslation('pages');
  return (
    <Page title={t('accessTitle')}>
      <p>{t('accessKeyboard')}</p>
      <p>{t('accessReader')}</p>
      <p>{t('accessZoom')}</p>
      <p>{t('accessMotion')}</p>
    </Page>
  );
}
