import type { Context, Hono, MiddlewareHandler } from 'hono';
import { docsHeaders, newsroomHeaders, type Secure } from '../../http/headers.js';
import { problem } from '../../http/problem.js';
import { logged, type RequestLog } from '../../http/request-log.js';
import type { AnswerHeaders } from '../../http/fast-response.js';
import type { BuiltFiles } from './built-files.js';
import { openEmbedBuilds, type EmbedArchive, type EmbedBuilds } from './embed/builds.js';
import { cacheByName, staticFiles } from './static-files.js';

/** Headers with which pages of every site can load the script, also pages with cross-origin isolation. */
const anySite = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** How the built files are served. */
export interface BuiltFilesOptions {
  secure: Secure;
  /** The path within which browsers reach the gateway. Default: the root. */
  base?: string;
  /** Gets a line for each request. Default: no lines. */
  requestLog?: RequestLog | undefined;
  /** Where the builds of `/embed/` stay. Default: nowhere, so that only the one that runs is served. */
  embedArchive?: EmbedArchive;
}

/**
 * Adds `/embed/`, `/newsroom/` and `/docs/` to a server, and leads its first address to the newsroom. Where the files
 * are absent, the answer is a 404 with the reason.
 */
export async function addBuiltFiles(app: Hono, files: BuiltFiles, options: BuiltFilesOptions): Promise<void> {
  const { embed, newsroom, docs } = files;
  const { secure, base = '', requestLog } = options;
  if (requestLog) {
    for (const route of ['/embed/*', '/newsroom/*', '/docs/*']) app.use(route, loggedAs(route, requestLog));
  }
  if (embed.status === 'found') {
    addEmbed(app, embed.folder, await openEmbedBuilds(embed.folder, options.embedArchive), secure);
  } else app.get('/embed/*', () => secure(problem(404, embed.reason)));
  if (newsroom.status === 'found') {
    addSite(app, '/newsroom', newsroom.folder, newsroomHeaders, options);
    // The start prints this address, so somebody opens it. It may become a site of the municipality, hence no 301.
    app.get('/', (context) => secure(context.redirect(`${base}/newsroom/`, 302), newsroomHeaders));
  } else app.get('/newsroom/*', () => secure(problem(404, newsroom.reason)));
  if (docs.status === 'found') addSite(app, '/docs', docs.folder, docsHeaders, options);
  else app.get('/docs/*', () => secure(problem(404, docs.reason)));
}

/** Requests that no file answered; the gateway behind them writes their line. */
const passedOn = new WeakSet<Request>();

function loggedAs(route: string, requestLog: RequestLog): MiddlewareHandler {
  return async (context, next) => {
    const write: RequestLog = (line) => {
      if (!passedOn.has(context.req.raw)) requestLog(line);
    };
    await logged(write, context.req.method, route, async () => {
      await next();
      return context.res;
    });
  };
}

/**
 * Serves the files for pages of a CMS. `/embed/plein.js` keeps its name for ever, and so does that of a channel: it is the
 * script itself, so that a page waits for one answer and not for two.
 */
function addEmbed(app: Hono, folder: string, builds: EmbedBuilds, secure: Secure): void {
  const files = staticFiles({
    folder,
    prefix: '/embed/',
    cacheControl: cacheByName,
    headers: anySite,
    fileOf: (name) => builds.fileOf(name),
  });
  const orReason: MiddlewareHandler = async (context, next) => {
    const version = /^\/embed\/(v\d[^/]*)\//.exec(context.req.path)?.[1];
    if (version === undefined) return files(context, next);
    const response = await files(context, () => Promise.resolve());
    const channels = builds.channels().join(', ') || 'none with a version';
    return response ?? problem(404, `There is no such file of ${version}. This gateway has ${channels}.`);
  };
  app.get('/embed/*', secured(orReason, secure));
}

/**
 * Serves the newsroom, or the guides. Their files hold no data of residents: the newsroom asks the gateway for
 * a session before it shows any.
 */
function addSite(
  app: Hono,
  address: '/newsroom' | '/docs',
  folder: string,
  headers: AnswerHeaders,
  { secure, base = '' }: BuiltFilesOptions,
): void {
  // The redirect keeps the query, which holds the token of a login link and the page to open.
  const home = (context: Context) =>
    context.redirect(`${base}${address}/${new URL(context.req.url).search}`, 301);
  app.get(address, (context) => secure(home(context), headers));
  const files = staticFiles({ folder, prefix: `${address}/`, cacheControl: cacheByName });
  app.get(`${address}/*`, secured(files, secure, headers));
}

/** Adds the security headers to what a handler answers itself, not to what the next route answers. */
function secured(handler: MiddlewareHandler, secure: Secure, more?: AnswerHeaders): MiddlewareHandler {
  return async (context, next) => {
    const response = await handler(context, next);
    if (response instanceof Response) return secure(response, more);
    passedOn.add(context.req.raw);
    return response;
  };
}
