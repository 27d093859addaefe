import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Top } from '../ui/top.tsx';
import { Boundary } from './boundary.tsx';
import { Home } from './home/home.tsx';
import { land } from './landing.ts';
import { usePath } from './route.ts';
import styles from './screens.module.css';

/** Every address and its screen. All but the first are loaded when they are opened. */
const SCREENS: readonly (readonly [RegExp, ComponentType])[] = [
  [/^\/$/, Home],
  [/^\/solo$/, lazy(async () => ({ default: (await import('./solo/solo.tsx')).Solo }))],
  [/^\/play\/[A-Za-z0-9]+$/, lazy(async () => ({ default: (await import('./play/play.tsx')).Play }))],
  [/^\/handbook$/, lazy(async () => ({ default: (await import('./handbook/handbook.tsx')).Handbook }))],
  [/^\/(?:about|sources)$/, lazy(async () => ({ default: (await import('./pages/about.tsx')).About }))],
  [/^\/accessibility$/, lazy(async () => ({ default: (await import('./pages/accessibility.tsx')).Accessibility }))],
];

const NotFound = lazy(async () => ({ default: (await import('./pages/not-found.tsx')).NotFound }));

export function Screens() {
  const path = usePath();
  const Screen = SCREENS.find(([pattern]) => pattern.test(path))?.[1] ?? NotFound;
  return (
    // another address is another try
    <Boundary key={path}>
      <Suspense fallback={<Loading />}>
        <Screen />
        <Arrival path={path} />
      </Suspense>
    </Boundary>
  );
}

/** A screen on its way: the top is there at once, the word only for who waits. */
function Loading() {
  const { t } = useTranslation('states');
  return (
    <div className="sky">
      <Top />
      <p role="status" className={styles['loading']}>
        {t('loading')}
      </p>
    </div>
  );
}

/** Where the page began; a screen reader starts reading there by itself. */
let arrivedAt = location.pathname;

/** After a link, keyboard and screen reader go on from the new screen's content, not from the link that is gone. */
function Arrival({ path }: { path: string }) {
  useEffect(() => {
    if (path === arrivedAt) return;
    arrivedAt = path;
    land();
  }, [path]);
  return null;
}
