import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hono, MiddlewareHandler } from 'hono';
import { withCommonHeaders } from '../../http/headers.js';
import { problem } from '../../http/problem.js';
import type { BuiltFiles } from './built-files.js';
import { cacheByName, cachePolicy, staticFiles } from './static-files.js';

/** Pages of every site load the script, also those that isolate themselves. */
const anySite = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Adds `/embed/` and `/newsroom/` to a server: their files, or where these are absent a 404 that says why. */
export function addBuiltFiles(app: Hono, { embed, newsroom }: BuiltFiles): void {
  if (embed.status === 'found') addEmbed(app, embed.folder);
  else app.get('/embed/*', () => notFound(embed.reason));
  if (newsroom.status === 'found') addNewsroom(app, newsroom.folder);
  else app.get('/newsroom/*', () => notFound(newsroom.reason));
}

function addEmbed(app: Hono, folder: string): void {
  app.get('/embed/plein.js', currentScript(folder));
  app.get(
    '/embed/*',
    staticFiles({ folder, prefix: '/embed/', cacheControl: cacheByName, headers: anySite }),
  );
}

function addNewsroom(app: Hono, folder: string): void {
  // The link of a login, and the page that somebody opens, are parameters of the address.
  app.get('/newsroom', (context) => context.redirect(`/newsroom/${new URL(context.req.url).search}`, 301));
  // The files hold nothing of anybody: the app asks the gateway for a session before it shows a thing.
  app.get('/newsroom/*', staticFiles({ folder, prefix: '/newsroom/', cacheControl: cacheByName }));
}

/** `/embed/plein.js` keeps its name for ever, so all it does is to load the script of today. */
function currentScript(folder: string): MiddlewareHandler {
  return async (context, next) => {
    const file = await currentFile(folder);
    if (file === undefined) return next();
    const etag = `"${file}"`;
    const headers = {
      ...anySite,
      'Cache-Control': cachePolicy.revalidate,
      'Content-Type': 'text/javascript; charset=utf-8',
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
    };
    return context.req.header('if-none-match')?.includes(etag)
      ? new Response(null, { status: 304, headers })
      : new Response(`import './${file}';\n`, { headers });
  };
}

async function currentFile(folder: string): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
    const entry = (manifest as Record<string, { file?: string } | undefined>)['plein.js'];
    return entry?.file;
  } catch {
    return undefined;
  }
}

function notFound(reason: string): Response {
  return withCommonHeaders(problem(404, reason), {});
}
