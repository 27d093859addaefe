import type { Answer } from './answer.ts';

/** Ready for traffic, or draining before a stop: load balancers and restart scripts read this. */
export function health(draining: boolean): Answer {
  return draining ? { status: 503, body: { status: 'draining' } } : { status: 200, body: { status: 'ok' } };
}
