// Plays its part of a series of games. Started by server/cli/scenario/simulate-games.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { playOne } from '#shared/lab/play-many.ts';
import { scoreMarks } from '#shared/lab/score-marks.ts';
import { worldOfFile } from '../scenario-world.ts';
import type { SimulateTask } from './simulate-task.ts';

const { entry, without, many, first, step, games } = workerData as SimulateTask;
const made = worldOfFile(entry);
if (!made.ok) throw new Error(`${entry} has errors`);
const world = { ...made.world, events: made.world.events.filter((event) => !without.includes(event.id)) };
const marks = scoreMarks(made.world, many.mode, many.from, many.from + many.quarters);
for (let index = first; index < games; index += step) {
  parentPort?.postMessage({ index, summary: playOne(world, many, marks, index) });
}
