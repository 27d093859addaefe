import type { PublicScenario } from '#shared/protocol/public-scenario.ts';
import { readContent } from '../net/api.ts';
import { Patience } from '../net/patience.ts';

let wanted: string | undefined;

/** Nothing of a match can be shown without its scenario: it is tried until it is there, or another one is wanted. */
export async function loadScenario(
  hash: string,
  tell: { found: (scenario: PublicScenario) => void; failed: (times: number) => void },
): Promise<void> {
  if (wanted === hash) return;
  wanted = hash;
  const patience = new Patience();
  for (let count = 0; wanted === hash; count++) {
    const read = await readContent(hash);
    if (read.ok) return tell.found(read.value);
    tell.failed(count + 1);
    await patience.wait(count);
  }
}
