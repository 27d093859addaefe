import { CircleQuestionMark } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './how.module.css';

/** Rules behind the explanation, by their ids in the handbook. */
const RULES = 'DEM1, DEM4, DEM6, DEM11, ACC1, CAP4, MON1, WHY1, WHY2, WHY3, WHY4';

/** In plain words: how causes get their figures, what "contracts won earlier" is, and what none of it proves. */
export function How() {
  const { t } = useTranslation('report');
  return (
    <DialogTrigger>
      <Button className={`button ${styles['ask']}`}>
        <CircleQuestionMark size={15} aria-hidden="true" />
        {t('how')}
      </Button>
      <Popover className={`sheet ${styles['popover']}`} placement="bottom end">
        <Dialog className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="rod">
                {t('how')}
              </Heading>
              <p>{t('howParts')}</p>
              <p>{t('howContracts')}</p>
              <p>{t('howRivals')}</p>
              <p>{t('howDrift')}</p>
              <p>{t('howDoubt')}</p>
              <p className="caption" data-name>
                {t('howRules', { rules: RULES })}
              </p>
              <Button className="button" onPress={close}>
                {t('close')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
