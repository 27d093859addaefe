import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Answer } from './http/answer.ts';
import { refuse } from './http/answer.ts';
import { health } from './http/health.ts';
import { servePages } from './pages.ts';

export type AppOptions = { config: Config; log: Logger; dev: boolean; buildId: string; dataFolder: string };
export type App = { port: number; stop: () => Promise<void> };

function write(response: express.Response, answer: Answer): void {
  response
    .status(answer.status)
    .set({ 'Cache-Control': 'no-store', ...answer.headers })
    .json(answer.body);
}

/** The only place that knows Express: plain handlers in, one listening server out. Resolves once it listens. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  let draining = false;
  const web = express();
  web.disable('x-powered-by');
  web.set('trust proxy', config.TRUST_PROXY);
  web.get('/healthz', (_request, response) => write(response, health(draining)));
  web.use('/api', (_request, response) => write(response, refuse(404, 'NOT_FOUND', 'no such address')));
  const server = createServer(web);
  const pages = await servePages(web, options.dev);
  web.use((error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    log.error({ error }, 'request failed');
    write(response, refuse(500, 'INTERNAL', 'the server failed; the log says why'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.PORT, config.HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.info({ port, host: config.HOST, buildId: options.buildId }, 'listening');
  return {
    port,
    stop: async () => {
      draining = true;
      await pages.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
    },
  };
}
