import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hono, MiddlewareHandler } from 'hono';
import { html } from '../site/markup.js';
import { answerNotFound, createSite, type SiteContent } from '../site/site.js';
import type { Places } from './places.js';
import { alwaysAsk, forEver, staticFiles } from '../../../gateway/src/server/static-files.js';

const anySite = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const hashed = /-[\w-]{6,}\.(js|css|woff2)$/;
const gatewayPaths = /^\/(v1|pages|health|openapi\.json)(\/|$)/;

/** What stands beside the gateway on the same port. */
export interface ServedContent {
  places: Places;
  site: SiteContent;
}

/** Adds the site, the embed script, the newsroom and Storybook to the server. */
export function addRoutes(app: Hono, { places, site }: ServedContent): void {
  app.use('*', friendlyNotFound(site));
  app.get(
    '/site/*',
    folder(places.site, '/site/', () => alwaysAsk),
  );
  app.get(
    '/theme/*',
    folder(places.theme, '/theme/', () => 'public, max-age=3600'),
  );
  app.get('/favicon.ico', (context) => context.redirect('/site/icon.svg', 301));
  app.get('/embed/plein.js', currentScript(places.embed));
  app.get(
    '/embed/*',
    staticFiles({
      folder: places.embed,
      prefix: '/embed/',
      cacheControl: (name) => (hashed.test(name) ? forEver : alwaysAsk),
      headers: anySite,
    }),
  );
  app.get('/newsroom', (context) => context.redirect('/newsroom/', 301));
  // The files hold nothing of anybody: the app asks the gateway for a session before it shows a thing.
  app.get('/newsroom/*', folder(places.newsroom, '/newsroom/', cacheByName));
  app.get('/storybook', (context) => context.redirect('/storybook/', 301));
  app.get('/storybook/*', folder(places.storybook, '/storybook/', cacheAssets));
  app.get('/storybook/', (context) => context.html(notBuilt, 404));
  app.route('/', createSite(site));
}

function folder(place: string, prefix: string, cacheControl: (name: string) => string): MiddlewareHandler {
  return staticFiles({ folder: place, prefix, cacheControl });
}

function cacheByName(name: string): string {
  return hashed.test(name) ? forEver : alwaysAsk;
}

/** Storybook's own files have names that look hashed and are not; those that Vite makes stand in assets. */
function cacheAssets(name: string): string {
  return name.startsWith('assets/') ? forEver : alwaysAsk;
}

/** `/embed/plein.js` keeps its name for ever, so all it does is to load the script of today. */
function currentScript(embed: string): MiddlewareHandler {
  return async (context, next) => {
    const file = await currentFile(embed);
    if (file === undefined) return next();
    return context.body(`import './${file}';\n`, 200, {
      ...anySite,
      'Cache-Control': alwaysAsk,
      'Content-Type': 'text/javascript; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    });
  };
}

async function currentFile(embed: string): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(embed, 'manifest.json'), 'utf8'));
    const entry = (manifest as Record<string, { file?: string } | undefined>)['plein.js'];
    return entry?.file;
  } catch {
    return undefined;
  }
}

/** Gives a person a page where a program gets `problem+json`. */
function friendlyNotFound(site: SiteContent): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const wantsPage = context.req.header('accept')?.includes('text/html') === true;
    const isPage = context.res.headers.get('content-type')?.startsWith('text/html') === true;
    if (context.res.status !== 404 || !wantsPage || isPage) return;
    if (gatewayPaths.test(context.req.path)) return;
    context.res = undefined;
    context.res = await answerNotFound(context.req.path, site);
  };
}

const notBuilt = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Storybook is not built yet</title>
    </head>
    <body>
      <h1>Storybook is not built yet</h1>
      <p>Run <code>npm run build:storybook</code> in the repository, then open this page again.</p>
      <p><a href="/">Back to the site</a></p>
    </body>
  </html>`;
