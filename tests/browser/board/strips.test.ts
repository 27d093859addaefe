import { expect, test } from 'vitest';
import type { SkyState } from '../../../shared/rules/weather.ts';
import {
  atRest,
  FLOW_TIMES,
  inLayer,
  rehearse,
  STRIKE_TIMES,
  STRUCK_FROM_WATCH,
  STRUCK_QUARTER,
  under,
} from './rehearsal.ts';
import { atTheatre, openBoard, saveStrip } from './stage-door.ts';

const visit = atTheatre();

const SKIES: SkyState[] = [1, 2, 3, 4, 5];
const storm = rehearse(STRUCK_QUARTER);
const watch = rehearse(STRUCK_FROM_WATCH);

const STRIPS = {
  'board-strike-in-storm': storm.during('enforcement', ...STRIKE_TIMES),
  'board-strike-from-watch': watch.during('enforcement', ...STRIKE_TIMES),
  'board-strike-peak': storm.during('enforcement', 480),
  'board-strike-still': rehearse(STRUCK_QUARTER, 'resolution', 'reduced').during('enforcement', 900),
  'board-share-flow': watch.during('customers', ...FLOW_TIMES),
  'board-storm-gathers': storm.during('weather', 0, 800, 1600, 2400, 3600),
  'board-skies': SKIES.map((sky) => under(atRest('planning'), sky)),
  'board-projector': [under(atRest('projector'), 3)],
};

const DENSE = {
  'board-english': [under(atRest('planning'), 3)],
  'board-chinese': [under(atRest('planning', 'zh'), 2)],
  'board-french': [under(atRest('planning', 'fr'), 2)],
  'board-layers': (['demand', 'hubs'] as const).map((layer) => inLayer(under(atRest('planning'), 3), layer)),
  'board-phone': [
    under(atRest('phone'), 3),
    under(atRest('phone', 'zh'), 2),
    inLayer(under(atRest('phone'), 3), 'demand'),
    inLayer(under(atRest('phone'), 3), 'hubs'),
  ],
};

test.each(Object.entries(STRIPS))('%s is filmed', async (name, pictures) => {
  const { page, problems } = await visit();
  await openBoard(page, 'canvas', ...pictures);
  await saveStrip(page, name, pictures, pictures.length > 1 ? 0.7 : 1);
  expect(problems).toEqual([]);
});

test.each(Object.entries(DENSE))('%s is sharp on a dense screen', async (name, pictures) => {
  const { page, problems } = await visit({ deviceScaleFactor: 2 });
  await openBoard(page, 'canvas', ...pictures);
  await saveStrip(page, name, pictures);
  const [shown] = pictures;
  expect(await page.locator('canvas').getAttribute('width')).toBe(String((pictures.at(-1)?.layout.width ?? 0) * 2));
  const box = await page.locator('canvas').boundingBox();
  expect(box).toMatchObject({ width: shown?.layout.width, height: shown?.layout.height });
  expect(problems).toEqual([]);
});

test('a strike is filmed in WebGL too', async () => {
  const pictures = storm.during('enforcement', 335, 480, 620);
  const { page, problems } = await visit();
  expect(await openBoard(page, 'webgl', ...pictures)).toBe('webgl');
  await saveStrip(page, 'board-strike-webgl', pictures, 0.7);
  expect(problems).toEqual([]);
});
