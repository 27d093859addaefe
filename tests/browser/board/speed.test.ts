import { expect, test } from 'vitest';
import { rehearse, STRUCK_FROM_WATCH } from './rehearsal.ts';
import { atTheatre, openBoard } from './stage-door.ts';

const visit = atTheatre();
const film = rehearse(STRUCK_FROM_WATCH);
const FRAME_MS = 1000 / 60;
const second = (step: 'weather' | 'enforcement' | 'customers') =>
  film.during(step, ...Array.from({ length: 60 }, (_, n) => n * FRAME_MS));

const quantile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;

test.each([1, 2])('a still picture costs next to nothing and a film stays fluid, at density %i', async (density) => {
  const [first] = film.during('weather', 0);
  if (first === undefined) throw new Error('a film has a beginning');
  const { page } = await visit({ deviceScaleFactor: density });
  await openBoard(page, 'canvas', first);
  const times = (pictures: (typeof first)[]) =>
    page.evaluate(([picture, frames]) => window.theatre.time(picture, frames), [
      first,
      pictures.map((one) => one.frame),
    ] as const);
  const figures: Record<string, readonly number[]> = {
    opening: await times([first]),
    rest: await times(Array.from({ length: 100 }, () => first)),
    weather: await times(second('weather')),
    strike: await times(second('enforcement')),
    'strike again': await times(second('enforcement')),
    flow: await times(second('customers')),
  };
  for (const [name, values] of Object.entries(figures))
    console.info(
      `density ${density}, ${name}: median ${quantile(values, 0.5).toFixed(1)} ms, p95 ${quantile(values, 0.95).toFixed(1)} ms`,
    );
  expect(quantile(figures['rest'] ?? [], 0.5)).toBeLessThan(2);
  expect(quantile(figures['strike again'] ?? [], 0.5)).toBeLessThan(density === 1 ? 20 : 60);
});
