import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { inject, onTestFinished } from 'vitest';

export type Cable = {
  /** Where the site is reached through the cable. */
  readonly site: string;
  /** Every connection breaks, and no new one is answered. */
  cut: () => void;
  mend: () => void;
  /** What the page says on the lines it has now goes no further; a line it opens later is free. */
  hold: () => void;
};

/** A cable between a page and the server that a test can cut: the page sees what it sees when a network fails. */
export async function layCable(): Promise<Cable> {
  const { hostname, port } = new URL(inject('site'));
  const ends = new Set<Socket>();
  const nears = new Set<Socket>();
  let whole = true;
  const cable = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect(Number(port), hostname);
    nears.add(near);
    near.on('close', () => nears.delete(near));
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.pipe(other);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
    }
  });
  cable.listen(0, '127.0.0.1');
  await once(cable, 'listening');
  const cut = () => {
    whole = false;
    for (const end of ends) end.destroy();
  };
  onTestFinished(() => {
    cut();
    cable.close();
  });
  return {
    site: `http://127.0.0.1:${(cable.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      whole = true;
    },
    hold: () => {
      for (const near of nears) near.pause();
    },
  };
}
