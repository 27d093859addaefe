import type { FirstTexts } from '../texts.ts';
import { asking } from './asking.ts';
import { board } from './board.ts';
import { debrief } from './debrief.ts';
import { figures } from './figures.ts';
import { finance } from './finance.ts';
import { government } from './government.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { opening } from './opening.ts';
import { pages } from './pages.ts';
import { play } from './play.ts';
import { projection } from './projection.ts';
import { prologue } from './prologue.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { resolution } from './resolution.ts';
import { score } from './score.ts';
import { solo } from './solo.ts';
import { states } from './states.ts';
import { tour } from './tour.ts';
import { trying } from './trying.ts';
import { weather } from './weather.ts';

export const texts: FirstTexts = {
  asking,
  board,
  debrief,
  figures,
  finance,
  government,
  home,
  inbox,
  opening,
  pages,
  play,
  projection,
  prologue,
  refusals,
  report,
  resolution,
  score,
  solo,
  states,
  tour,
  trying,
  weather,
};
