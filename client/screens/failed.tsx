import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StateSheet } from '../ui/state-sheet.tsx';

/** In the place of what the server should have sent: why it did not come, and another try. */
export function Failed({ code, again }: { code: string; again: () => void }) {
  const { t } = useTranslation('states');
  const kind = code === 'OFFLINE' ? 'silent' : 'server';
  return (
    <StateSheet name={`failed-${kind}`} icon={CloudOff} title={t(`failed_${kind}`)} texts={[t('failedText')]} level={2}>
      <button type="button" className="button" onClick={again}>
        {t('again')}
      </button>
    </StateSheet>
  );
}
