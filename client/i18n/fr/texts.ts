import type { Texts } from '../texts.ts';
import { home } from './home.ts';
import { pages } from './pages.ts';
import { play } from './play.ts';
import { refusals } from './refusals.ts';
import { solo } from './solo.ts';

export const texts: Texts = { home, pages, play, refusals, solo };
