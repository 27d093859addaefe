import { DebriefDesk, type DebriefPost } from '../model/debrief-desk.ts';

/** Replays beside the page. Between slices of work it listens, so that a new wish or a cancel is heard at once. */
const SLICE_MS = 25;

const desk = new DebriefDesk((news) => postMessage(news));
let busy = false;

function work(): void {
  const began = performance.now();
  busy = true;
  while (busy && performance.now() - began < SLICE_MS) busy = desk.step();
  if (busy) setTimeout(work);
}

addEventListener('message', ({ data }: MessageEvent<DebriefPost>) => {
  desk.take(data);
  if (!busy) work();
});
