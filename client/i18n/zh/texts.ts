import type { Texts } from '../texts.ts';
import { home } from './home.ts';
import { pages } from './pages.ts';

export const texts: Texts = { home, pages };
