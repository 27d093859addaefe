import { useTranslation } from 'react-i18next';
import { Page } from './page.tsx';

export function Sources() {
  const { t } = useTranslation('pages');
  return (
    <Page title={t('sourcesTitle')}>
      <p>{t('sourcesArticle')}</p>
      <p>{t('sourcesSeries')}</p>
      <p>{t('sourcesInvented')}</p>
      <p>{t('sourcesMap')}</p>
    </Page>
  );
}
