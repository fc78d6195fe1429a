import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hono, MiddlewareHandler } from 'hono';
import { withCommonHeaders } from '../../http/headers.js';
import { problem } from '../../http/problem.js';
import type { BuiltFiles } from './built-files.js';
import { cacheByName, cachePolicy, staticFiles } from './static-files.js';

/** Headers with which pages of every site can load the script, also pages with cross-origin isolation. */
const anySite = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * Adds `/embed/` and `/newsroom/` to a server. Where the files are absent, the answer is a 404 with the
 * reason.
 */
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
  // The redirect keeps the query, which holds the token of a login link and the page to open.
  app.get('/newsroom', (context) => context.redirect(`/newsroom/${new URL(context.req.url).search}`, 301));
  // The files hold no data of residents. The app asks the gateway for a session before it shows any.
  app.get('/newsroom/*', staticFiles({ folder, prefix: '/newsroom/', cacheControl: cacheByName }));
}

/** Serves `/embed/plein.js`, which keeps its name for ever: it only imports the current script. */
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
