import { expect, test } from 'vitest';
import { skyState } from '#shared/rules/weather.ts';
import { momentAt, skyTold } from '../../../client/screens/play/resolution/moment.ts';
import { PUBLIC, seat } from '../seat.ts';
import { filmOf, stepOf } from './cinema.ts';

test('The sky that is told beside the quarter stays the quarter’s own while strikes darken the picture', () => {
  const seen = seat('alibaba', '2020-Q4');
  const last = seen.past.at(-1);
  if (last === undefined) throw new Error('history has played before');
  // lightning out of an unsettled sky
  const struck = { ...last, sky: 45, strikes: [{ provider: 1, event: 'a-strike' }] };
  const view = { ...seen, past: [...seen.past.slice(0, -1), struck] };
  const { film } = filmOf('alibaba', '2020-Q4', { view });
  const { fromMs, toMs } = stepOf(film, 'enforcement');
  const moments = Array.from({ length: 50 }, (_, n) => momentAt(film, fromMs + ((toMs - fromMs) * (n + 0.5)) / 50));
  expect(moments.map((one) => one.sky)).toContain(5);
  expect(new Set(moments.map((one) => skyTold({ view, scenario: PUBLIC }, one)))).toEqual(new Set([skyState(45)]));
});
