import { home } from './home.ts';
import { pages } from './pages.ts';

export const texts = { home, pages } as const;
