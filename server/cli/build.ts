import { buildClient } from '../build.ts';

const id = await buildClient((line) => console.log(line));
console.log(`The page is built: ${id}`);
