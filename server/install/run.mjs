// Every npm script starts here. Plain JavaScript, because an old Node cannot even open a TypeScript file: it would
// print a syntax error where one clear line is wanted.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Lightning Rod needs Node 22.18 or newer, this is ${process.versions.node}. "npm ci" brings a fitting one on Linux, Mac and Windows; elsewhere install it from nodejs.org.`,
  );
  process.exit(1);
}

const [, , file, ...rest] = process.argv;
if (file === undefined) {
  console.error('usage: node server/install/run.mjs FILE [ARGUMENT ...]');
  process.exit(2);
}
const path = resolve(file);
process.argv = [process.argv[0], path, ...rest];
await import(pathToFileURL(path).href);
