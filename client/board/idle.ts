/**
 * Does a job bit by bit while the browser has nothing else to do. Safari has no idle callbacks: there it gets short
 * turns with rests between them.
 *
 * @param bit - Does a little; false when there is no more.
 * @returns Stops it.
 */
export function whileIdle(bit: () => boolean): () => void {
  let stopped = false;
  const turn = () => {
    if (stopped || !bit()) return;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(turn);
    else setTimeout(turn, REST_MS);
  };
  turn();
  return () => {
    stopped = true;
  };
}

const REST_MS = 30;
