import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseButton } from '../../../ui/close-button.tsx';
import styles from './slip.module.css';

type SlipProps = {
  name: string;
  icon: LucideIcon;
  title: string;
  /** Yellow is for what a person has to do. */
  urgent: 'a person is needed' | 'no';
  action?: { readonly name: string; readonly run: () => void } | undefined;
  /** For what stays until somebody has read it. */
  close?: () => void;
  children?: ReactNode;
};

/** A slip of paper over the screen: a serif sentence, what else there is to know, at most one thing to do. */
export function Slip({ name, icon: Icon, title, urgent, action, close, children }: SlipProps) {
  const { t } = useTranslation('states');
  return (
    <div className={styles['slip']} data-slip={name} data-urgent={urgent !== 'no' || undefined}>
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p className={styles['title']}>{title}</p>
        {children !== undefined && <p>{children}</p>}
      </div>
      {action !== undefined && (
        <button type="button" className="button" onClick={action.run}>
          {action.name}
        </button>
      )}
      {close !== undefined && <CloseButton name={t('close')} press={close} />}
    </div>
  );
}
