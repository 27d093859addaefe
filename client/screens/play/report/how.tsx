import { CircleQuestionMark } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useMatch } from '../../../model/match-store.ts';
import { handbookAddress } from '../../../ui/handbook-address.ts';
import styles from './how.module.css';

/** In plain words: how causes get their figures, what "earlier contracts" is, and what none of it proves. */
export function How() {
  const { t } = useTranslation(['report', 'asking']);
  const content = useMatch((match) => match.view?.content);
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
              <a href={handbookAddress(content, 'rule-why')} target="_blank" rel="noreferrer">
                {t('asking:handbook')}
              </a>
              <footer className={styles['foot']}>
                <Button className="button" onPress={close}>
                  {t('close')}
                </Button>
              </footer>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
