import { buildClient } from '../../server/build.ts';

/** The server serves the built page, so it is built once before the first file. */
export default async function setup(): Promise<void> {
  await buildClient((line) => process.stderr.write(`${line}\n`));
}
