import type { Texts } from '../texts.ts';
import { finance } from './finance.ts';
import { government } from './government.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { pages } from './pages.ts';
import { play } from './play.ts';
import { refusals } from './refusals.ts';
import { solo } from './solo.ts';
import { weather } from './weather.ts';

export const texts: Texts = { finance, government, home, inbox, pages, play, refusals, solo, weather };
