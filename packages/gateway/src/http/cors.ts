import type { MiddlewareHandler } from 'hono';
import type { CorsRule, Operation } from './operation.js';
import { problem } from './problem.js';

/** The sites that may call the gateway from a page, as exact origins. */
export type AllowedOrigins = () => Promise<ReadonlySet<string>>;

const exposed = 'API-Version, ETag, Retry-After';
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets pages of the profile's own sites call the gateway, and pages of the gateway itself. The origin is
 * named exactly and no cookie goes along; only `beacon` operations allow credentials, because a beacon
 * arrives in no other way (and never with `*`). A request that changes something and comes from another
 * site gets 403 before its body is read.
 */
export function cors(operations: readonly Operation[], allowedOrigins: AllowedOrigins): MiddlewareHandler {
  const ruleOf = ruleFinder(operations);
  return async (context, next) => {
    const request = context.req.raw;
    const origin = request.headers.get('origin');
    const rule = ruleOf(context.req.path);
    if (rule === 'public') {
      await next();
      context.res.headers.set('Access-Control-Allow-Origin', '*');
      return;
    }
    const crossOrigin = origin !== null && !isSameOrigin(request, origin);
    const allowed = crossOrigin && (await allowedOrigins()).has(origin);
    if (crossOrigin && !allowed && !isHarmless(request)) {
      context.res = problem(403, "This site may not send here. Add its origin to the profile's `origins`.");
    } else if (isPreflight(request)) {
      context.res = preflight(request);
    } else {
      await next();
    }
    const { headers } = context.res;
    headers.append('Vary', 'Origin');
    if (origin === null || !(allowed || !crossOrigin)) return;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', exposed);
    if (rule === 'beacon') headers.set('Access-Control-Allow-Credentials', 'true');
  };
}

function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
}

function isHarmless(request: Request): boolean {
  return safeMethods.has(request.method) && !isPreflight(request);
}

function preflight(request: Request): Response {
  const asked = request.headers.get('access-control-request-headers');
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST',
      ...(asked ? { 'Access-Control-Allow-Headers': 'Content-Type, If-None-Match' } : {}),
      'Access-Control-Max-Age': '600',
    },
  });
}

/** Behind a proxy the scheme may differ from the one that the browser sees, so hosts are compared. */
function isSameOrigin(request: Request, origin: string): boolean {
  if (origin === 'null') return request.headers.get('sec-fetch-site') === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

function ruleFinder(operations: readonly Operation[]): (path: string) => CorsRule {
  const rules = operations
    .filter(({ cors: rule }) => rule !== undefined)
    .map(({ path, cors: rule }) => ({
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      rule,
    }));
  return (path) => rules.find(({ pattern }) => pattern.test(path))?.rule ?? 'profile';
}
