/**
 * Runs one job at a time and, of those that come meanwhile, only the newest: whoever drags a lever wants the last
 * answer, not all of them.
 *
 * @param run - Starts a job; calls `done` when the next may start.
 */
export function newestOnly<Job>(run: (job: Job, done: () => void) => void): (job: Job) => void {
  let busy = false;
  let waiting: { job: Job } | undefined;
  const start = (job: Job) => {
    busy = true;
    run(job, () => {
      busy = false;
      const next = waiting;
      waiting = undefined;
      if (next !== undefined) start(next.job);
    });
  };
  return (job) => {
    if (busy) waiting = { job };
    else start(job);
  };
}
