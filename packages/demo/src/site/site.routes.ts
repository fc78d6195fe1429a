import { fileURLToPath } from 'node:url';
import { cachePolicy, staticFiles } from '@plein/gateway';
import type { Hono, MiddlewareHandler } from 'hono';
import { answerNotFound, createSite, type SiteContent } from './site.js';

const gatewayPaths = /^\/(v1|pages|embed|newsroom|health|openapi\.json)(\/|$)/;

const assets = new URL('./assets/', import.meta.resolve('@plein/demo/package.json'));
const theme = new URL(
  './dist/',
  import.meta.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/package.json'),
);

/** Adds the site of Zilverbeek to the server of the gateway. */
export function addSite(app: Hono, content: SiteContent): void {
  app.use('*', friendlyNotFound(content));
  app.get(
    '/site/*',
    staticFiles({
      folder: fileURLToPath(assets),
      prefix: '/site/',
      cacheControl: () => cachePolicy.revalidate,
    }),
  );
  app.get(
    '/theme/*',
    staticFiles({
      folder: fileURLToPath(theme),
      prefix: '/theme/',
      cacheControl: () => 'public, max-age=3600',
    }),
  );
  app.get('/favicon.ico', (context) => context.redirect('/site/icon.svg', 301));
  app.route('/', createSite(content));
}

/** Answers a person who is lost with a page of the site, and not with one of the gateway. */
function friendlyNotFound(content: SiteContent): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const wantsPage = context.req.header('accept')?.includes('text/html') === true;
    if (context.res.status !== 404 || !wantsPage) return;
    if (gatewayPaths.test(context.req.path)) return;
    context.res = undefined;
    context.res = await answerNotFound(context.req.path, content);
  };
}
