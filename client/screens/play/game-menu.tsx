import { BookOpen, Footprints, History, IdCard, Link2, Menu } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../model/asking.ts';
import { useMatch } from '../../model/match-store.ts';
import { useSettings } from '../../model/settings.ts';
import { tokensFor } from '../../net/seat-tokens.ts';
import { handbookAddress } from '../../ui/handbook-address.ts';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './game-menu.module.css';
import { OpenEverything } from './open-everything.tsx';

/** What was shown at the start and can be had again; each undefined where there is nothing to show. */
export type ShownAgain = Readonly<Record<'prologue' | 'who' | 'round', (() => void) | undefined>>;

type GameMenuProps = {
  code: string;
  /** Undefined while a quarter is resolved. */
  again?: ShownAgain;
};

const AGAIN = [
  { id: 'prologue', icon: History, word: 'prologue:again' },
  { id: 'who', icon: IdCard, word: 'tour:who' },
  { id: 'round', icon: Footprints, word: 'tour:round' },
] as const;

/** What is set once and then forgotten: language, motion, the seat's link, what came before, and what the keys do. */
export function GameMenu({ code, again }: GameMenuProps) {
  const { t } = useTranslation(['board', 'prologue', 'asking', 'tour']);
  const { lessMotion, setLessMotion } = useSettings();
  const { on, setOn } = useAsking();
  const content = useMatch((match) => match.view?.content);
  return (
    <DialogTrigger>
      <Button className={styles['open'] ?? ''} aria-label={t('menu')}>
        <Menu size={20} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Popover className={`sheet ${styles['popover']}`} placement="bottom end">
        <Dialog className={styles['dialog'] ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="rod">
                {t('menuTitle')}
              </Heading>
              <LanguageSwitch />
              <Toggle on={lessMotion} change={setLessMotion}>
                {t('motion')}
              </Toggle>
              <Toggle on={on} change={setOn}>
                {t('asking:ask')}
              </Toggle>
              <CopyLink code={code} />
              <a className="button" href={handbookAddress(content)} target="_blank" rel="noreferrer">
                <BookOpen size={16} aria-hidden="true" />
                {t('asking:handbook')}
              </a>
              {AGAIN.map(({ id, icon: Icon, word }) => {
                const show = again?.[id];
                if (show === undefined) return null;
                return (
                  <button
                    key={id}
                    type="button"
                    className="button"
                    onClick={() => {
                      close();
                      show();
                    }}
                  >
                    <Icon size={16} aria-hidden="true" />
                    {t(word)}
                  </button>
                );
              })}
              <OpenEverything close={close} />
              <Keys />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const COPIED = { no: 'link', yes: 'linkCopied', address: 'linkInAddress' } as const;

/** The seat's own link: with it, another browser is the same member. */
function CopyLink({ code }: { code: string }) {
  const { t } = useTranslation('play');
  const [copied, setCopied] = useState<'no' | 'yes' | 'address'>('no');
  const copy = async () => {
    const link = `${location.origin}/play/${code}#${tokensFor(code)?.member ?? ''}`;
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      // a page without encryption may not write there: the address bar then is the link
      history.replaceState(history.state, '', link);
      setCopied('address');
    }
  };
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      <Link2 size={16} aria-hidden="true" />
      <span aria-live="polite">{t(COPIED[copied])}</span>
    </button>
  );
}

function Keys() {
  const { t } = useTranslation(['board', 'asking', 'tour']);
  const keys = [
    [t('arrows'), t('keyArrows')],
    ['Tab', t('keyTab')],
    ['M', t('keyTable')],
    ['L', t('keyLift')],
    ['?', t('asking:keyAsk')],
    ['F6', t('tour:key')],
    [t('space'), t('keyPause')],
    ['S', t('keySkip')],
  ] as const;
  return (
    <section className={styles['keys']}>
      <h3 className="rod">{t('keys')}</h3>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
