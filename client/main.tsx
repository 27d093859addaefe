import './ui/tokens.css';
import './ui/base.css';
import './ui/forced-colours.css';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from './i18n/i18n.ts';
import { Screens } from './screens/screens.tsx';

const root = document.getElementById('root');
const late = document.getElementById('late');
if (root === null) throw new Error('the page has no root');
try {
  await startLanguage();
  createRoot(root).render(
    <StrictMode>
      <Screens />
    </StrictMode>,
  );
} catch {
  // the words themselves did not come: the page's own few, in every language
  if (late !== null) late.hidden = false;
  late?.addEventListener('click', (event) => {
    if (event.target instanceof HTMLButtonElement) location.reload();
  });
}
