// The process: settings, the data folder's lock, signals. Everything else is in app.ts.
import pino from 'pino';
import { welcome } from './address.ts';
import { startApp } from './app.ts';
import { builtId } from './build.ts';
import { readConfig } from './config.ts';
import { takeDataFolder } from './store/data-folder.ts';

function giveUp(problem: string): never {
  process.stderr.write(`Lightning Rod cannot start: ${problem}\n`);
  process.exit(1);
}

const dev = process.argv.includes('--dev');
const settings = readConfig(process.env);
if (!settings.ok) giveUp(settings.problem);
const config = settings.config;
const buildId = dev ? 'dev' : builtId();
if (buildId === undefined) giveUp('the page is not built; run "npm start" or "npm run build"');

const log = pino({ level: config.LOG_LEVEL });
process.on('unhandledRejection', (reason) => log.error({ reason }, 'unhandled rejection'));

function describe(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return `PORT ${config.PORT} is in use`;
  return error instanceof Error ? error.message : String(error);
}

try {
  const folder = takeDataFolder(config.DATA_DIR);
  const app = await startApp({ config, log, dev, buildId, dataFolder: folder.path });
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await app.stop();
    folder.release();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  if (config.LOG_LEVEL !== 'silent') process.stdout.write(await welcome(app.port, config.PUBLIC_ADDRESS));
} catch (error) {
  giveUp(describe(error));
}
