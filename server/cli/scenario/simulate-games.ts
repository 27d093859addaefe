import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { GameSummary } from '#shared/lab/play-many.ts';
import type { SimulateMessage, SimulateTask } from '../../workers/simulate-task.ts';

/** Below this, starting a second thread costs more than it saves. */
const GAMES_A_WORKER = 50;

export type Series = Omit<SimulateTask, 'first' | 'step'>;

/**
 * Plays a series over all cores. The result is in the order of the games, whoever played them.
 *
 * @param progress - Told after every game how many are done.
 */
export async function simulateGames(
  series: Series,
  progress: (done: number) => void,
  cancelled: AbortSignal,
): Promise<GameSummary[]> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(series.games / GAMES_A_WORKER)));
  const games: GameSummary[] = [];
  let done = 0;
  const take = ({ index, summary }: SimulateMessage) => {
    games[index] = summary;
    done += 1;
    progress(done);
  };
  await Promise.all(
    Array.from({ length: count }, (_, first) => runWorker({ ...series, first, step: count }, take, cancelled)),
  );
  return games;
}

function runWorker(
  task: SimulateTask,
  take: (message: SimulateMessage) => void,
  cancelled: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/simulate.ts', import.meta.url), { workerData: task });
    const stop = () => void worker.terminate();
    cancelled.addEventListener('abort', stop, { once: true });
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', () => {
      cancelled.removeEventListener('abort', stop);
      resolve();
    });
  });
}
