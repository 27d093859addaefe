import { buildClient } from '../build.ts';

await buildClient((line) => console.log(line));
await import('../main.ts');
