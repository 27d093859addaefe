import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express from 'express';
import { CLIENT_FOLDER, ROOT } from './build.ts';

export type Pages = { close: () => Promise<void> };

const CONTENT_POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'";

/** Serves the built page, or the sources through Vite while developing. Every unknown address gets the page. */
export async function servePages(web: express.Express, dev: boolean): Promise<Pages> {
  return dev ? serveSources(web) : serveBuild(web);
}

function serveBuild(web: express.Express): Pages {
  const page = readFileSync(join(CLIENT_FOLDER, 'index.html'), 'utf8');
  web.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy': CONTENT_POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  web.use(compression());
  web.use(
    '/assets',
    express.static(join(CLIENT_FOLDER, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  web.use(express.static(CLIENT_FOLDER, { index: false, maxAge: 0 }));
  web.get('/{*path}', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(page);
  });
  return { close: async () => {} };
}

async function serveSources(web: express.Express): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: join(ROOT, 'client'),
    configFile: join(ROOT, 'vite.config.ts'),
    server: { middlewareMode: true },
    appType: 'spa',
  });
  web.use(vite.middlewares);
  return { close: () => vite.close() };
}
