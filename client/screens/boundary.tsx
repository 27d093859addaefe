import { Unplug, Wrench } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateSheet } from '../ui/state-sheet.tsx';
import { Top } from '../ui/top.tsx';

type Failing = { readonly failed: 'no' | 'part' | 'broken' };

/** What browsers say of a part of the page that did not come; no two say the same. */
const PARTS = /dynamically imported module|importing a module|module script|unable to preload|loading chunk/i;

/**
 * Whatever fails below is told in words instead of leaving an empty page: a part that cannot be fetched (the server has
 * moved on to names that this page does not know), or a fault. React asks for a class here.
 */
export class Boundary extends Component<{ children: ReactNode }, Failing> {
  override state: Failing = { failed: 'no' };

  static getDerivedStateFromError(error: unknown): Failing {
    return { failed: PARTS.test(String(error)) ? 'part' : 'broken' };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === 'no' ? this.props.children : <Failed kind={failed} />;
  }
}

function Failed({ kind }: { kind: 'part' | 'broken' }) {
  const { t } = useTranslation('states');
  return (
    <div className="sky">
      <title>{t(kind)}</title>
      <Top />
      <main id="main">
        <StateSheet name={kind} icon={kind === 'part' ? Unplug : Wrench} title={t(kind)} texts={[t(`${kind}Text`)]}>
          <button type="button" className="button primary large" onClick={() => location.reload()}>
            {t('reload')}
          </button>
          <a className="button large" href="/">
            {t('start')}
          </a>
        </StateSheet>
      </main>
    </div>
  );
}
