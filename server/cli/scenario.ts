// Scenarios and packs from the command line. Stable: scripts depend on words, output and exit codes.
import { CHECK_USAGE, check } from './scenario/check.ts';
import { SIMULATE_USAGE, simulate } from './scenario/simulate.ts';

type Command = (words: readonly string[]) => number | undefined | Promise<number | undefined>;

const COMMANDS: Readonly<Record<string, Command>> = { check, simulate };

const [name = '', ...words] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const code = await command?.(words);
if (code === undefined) console.error(`usage: npm run -s scenario -- COMMAND\n  ${CHECK_USAGE}\n  ${SIMULATE_USAGE}`);
process.exitCode = code ?? 2;
