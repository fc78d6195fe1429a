import type { AnswerHeaders } from './fast-response.js';
import { isOwnOrigin } from './own-origin.js';
import { pathPattern, type CorsRule, type Operation } from './operation.js';
import { problem } from './problem.js';

/** Returns the sites that may call the gateway from a page, as exact origins. */
export type AllowedOrigins = () => Promise<ReadonlySet<string>>;

const exposed = 'API-Version, Date, ETag, Retry-After';
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The effect of the origin of a request on its answer. */
export interface Crossing {
  /** The answer to send at once: a refusal of this origin, or the answer to a preflight. */
  answer?: Response;
  /** Headers of the answer, in lower case, also of an answer by the handler. */
  headers: AnswerHeaders;
}

const publicHeaders = { 'access-control-allow-origin': '*' };
const varying = { vary: 'Origin' };

/**
 * Lets pages of the sites in the profile, and pages of the gateway itself, call the gateway. The answer names
 * the exact origin and allows no cookies. Only `beacon` operations allow credentials, because a browser sends
 * every beacon with them. An answer that allows credentials never names `*`. A request that changes something
 * and comes from another site gets 403 before its body is read.
 * @param onRefused gets the origin of a site that may not read the answer
 */
export async function cross(
  request: Request,
  rule: CorsRule,
  allowedOrigins: AllowedOrigins,
  publicUrl?: string,
  onRefused?: (origin: string) => void,
): Promise<Crossing> {
  if (rule === 'public') return { headers: publicHeaders };
  const origin = request.headers.get('origin');
  const crossOrigin = origin !== null && !isSameOrigin(request, origin, publicUrl);
  const allowed = crossOrigin && (await allowedOrigins()).has(origin);
  if (crossOrigin && !allowed) onRefused?.(origin);
  const headers = origin === null || (crossOrigin && !allowed) ? varying : readable(origin, rule);
  if (crossOrigin && !allowed && !isHarmless(request)) {
    const detail = "This site may not send here. Add its origin to the profile's `origins`.";
    return { answer: problem(403, detail), headers };
  }
  return isPreflight(request) ? { answer: preflight(request), headers } : { headers };
}

function readable(origin: string, rule: CorsRule): AnswerHeaders {
  return {
    ...varying,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed,
    ...(rule === 'beacon' ? { 'access-control-allow-credentials': 'true' } : {}),
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

function isSameOrigin(request: Request, origin: string, publicUrl: string | undefined): boolean {
  if (origin === 'null') return request.headers.get('sec-fetch-site') === 'same-origin';
  return isOwnOrigin(origin, request, publicUrl);
}

/**
 * Returns a function that finds the rule of a path; a path without an operation has the rule of the profile.
 */
export function ruleFinder(operations: readonly Operation[]): (path: string) => CorsRule {
  const rules = operations
    .filter(({ cors: rule }) => rule !== undefined)
    .map(({ path, cors: rule }) => ({ pattern: pathPattern(path), rule }));
  return (path) => rules.find(({ pattern }) => pattern.test(path))?.rule ?? 'profile';
}
