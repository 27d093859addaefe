import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { matchMaker, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express from 'express';
import type { Logger } from 'pino';
import { classAddress } from './address.ts';
import type { Config } from './config.ts';
import type { Answer } from './http/answer.ts';
import { refuse } from './http/answer.ts';
import { health } from './http/health.ts';
import {
  bearer,
  content,
  create,
  exportMatch,
  handbook,
  quarter,
  rulebook,
  scenario,
  summary,
} from './http/matches.ts';
import { Matches } from './matches/matches.ts';
import { servePages } from './pages.ts';
import { matchRoom } from './rooms/match-room.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

export type AppOptions = { config: Config; log: Logger; dev: boolean; buildId: string; dataFolder: string };
export type App = { port: number; stop: () => Promise<void> };

const LARGEST_BODY = '32kb';
const LARGEST_MESSAGE = 32 * 1024;
const ROOM = 'match';

function write(response: express.Response, answer: Answer): void {
  response
    .status(answer.status)
    .set({ 'Cache-Control': 'no-store', ...answer.headers })
    .json(answer.body);
}

/** The only wiring of Express and Colyseus: plain handlers in, one listening server out. Resolves once it listens. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  let draining = false;
  const report = (error: unknown) => log.error({ error }, 'a room failed');
  const store = await openSqliteStore(options.dataFolder);
  const matches = new Matches(store, Date.now);
  const web = express();
  web.disable('x-powered-by');
  web.set('trust proxy', config.TRUST_PROXY);
  web.get('/healthz', (_request, response) => write(response, health(draining)));
  addRoutes(web, matches, config, () => server.address());
  const server = createServer(web);
  const game = new Server({
    greet: false,
    gracefullyShutdown: false,
    logger: quiet(log),
    transport: new WebSocketTransport({ server, maxPayload: LARGEST_MESSAGE }),
  });
  game.define(ROOM, matchRoom({ matches, buildId: options.buildId, report }));
  matchMaker.controller.exposedMethods = ['joinById', 'reconnect'];
  // the framework would answer the root address itself if it saw no route for it
  web.get('/', (_request, _response, next) => next());
  const pages = await servePages(web, options.dev);
  web.use((error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    if (isBadBody(error)) return write(response, refuse(400, 'MALFORMED', 'the body is not JSON, or too large'));
    log.error({ error }, 'request failed');
    write(response, refuse(500, 'INTERNAL', 'the server failed; the log says why'));
  });
  // the framework waits for ever on a port that is taken: the listening server itself says so
  const failed = once(server, 'error').then(([error]) => Promise.reject(error as Error));
  await Promise.race([game.listen(config.PORT, config.HOST), failed]);
  const { port } = server.address() as AddressInfo;
  log.info({ port, host: config.HOST, buildId: options.buildId }, 'listening');
  return {
    port,
    stop: async () => {
      draining = true;
      await game.gracefullyShutdown(false);
      await matches.stop();
      await store.close();
      await pages.close();
      server.closeAllConnections();
    },
  };
}

type Address = () => ReturnType<ReturnType<typeof createServer>['address']>;

function addRoutes(web: express.Express, matches: Matches, config: Config, address: Address): void {
  const body = express.json({ limit: LARGEST_BODY });
  const answer =
    (handler: (request: express.Request) => Promise<Answer>) =>
    (request: express.Request, response: express.Response, next: express.NextFunction) => {
      handler(request).then((one) => write(response, one), next);
    };
  const text = (request: express.Request, name: string) => String(request.params[name]);
  const url = () => classAddress((address() as AddressInfo).port, config.PUBLIC_ADDRESS);
  web.post(
    '/api/matches',
    body,
    answer((request) =>
      create(matches, request.body, bearer(request.headers.authorization), {
        instructorKey: config.INSTRUCTOR_KEY,
        publicUrl: url(),
      }),
    ),
  );
  web.get(
    '/api/matches/:code',
    answer((request) => summary(matches, text(request, 'code'))),
  );
  web.post(
    '/api/matches/:code/open',
    answer((request) => openRoom(matches, text(request, 'code'))),
  );
  web.get(
    '/api/matches/:code/quarters/:quarter',
    answer((request) => quarter(matches, text(request, 'code'), text(request, 'quarter'))),
  );
  web.get(
    '/api/matches/:code/export.:format',
    answer((request) =>
      exportMatch(matches, text(request, 'code'), text(request, 'format'), bearer(request.headers.authorization)),
    ),
  );
  web.get(
    '/api/content/:hash',
    answer((request) => content(matches, text(request, 'hash'))),
  );
  web.get(
    '/api/content/:hash/rulebook',
    answer((request) => rulebook(matches, text(request, 'hash'))),
  );
  web.get(
    '/api/content/:hash/handbook',
    answer((request) => handbook(matches, text(request, 'hash'))),
  );
  web.get(
    '/api/scenarios/:id',
    answer((request) => scenario(matches, text(request, 'id'))),
  );
  web.use('/api', (_request, response) => write(response, refuse(404, 'NOT_FOUND', 'no such address')));
}

/** POST /api/matches/:code/open: the match has a room in this process, from memory or from its log. */
async function openRoom(matches: Matches, code: string): Promise<Answer> {
  const open = await matches.find(code);
  if (open === undefined) return refuse(404, 'MATCH_UNKNOWN', 'no match is open under this code');
  if (open.mailbox.match.phase === 'closed') return refuse(410, 'MATCH_CLOSED', 'this match is closed');
  if (matchMaker.getLocalRoomById(code) === undefined) await createRoom(code);
  return { status: 200, body: { code } };
}

const creating = new Map<string, Promise<unknown>>();

/** Two people opening at once get one room: the code is the room's id. */
function createRoom(code: string): Promise<unknown> {
  const known = creating.get(code);
  if (known !== undefined) return known;
  const making = matchMaker.createRoom(ROOM, { code }).finally(() => creating.delete(code));
  creating.set(code, making);
  return making;
}

function isBadBody(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 400 || error.status === 413);
}

/** The framework's own chatter is for debugging; its errors are real, but a taken port is told once, by main.ts. */
function quiet(log: Logger) {
  const child = log.child({ from: 'rooms' });
  const debug = child.debug.bind(child);
  const error = (...words: unknown[]) => {
    if (!String(words[0]).includes('EADDRINUSE')) child.error({ words }, 'the framework reports');
  };
  return { debug, info: debug, warn: child.warn.bind(child), error, trace: child.trace.bind(child) };
}
