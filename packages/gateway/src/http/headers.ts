import type { MiddlewareHandler } from 'hono';

/** Version of the API, in the `API-Version` header of every answer (NL API Design Rules). */
export const apiVersion = '1.0.0';

/** Headers of every answer: the version, and what keeps a browser from guessing or telling too much. */
export function commonHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set('API-Version', apiVersion);
    headers.set('X-Content-Type-Options', 'nosniff');
    // `no-referrer` would make the browser say `Origin: null` when one of our own forms is sent.
    headers.set('Referrer-Policy', 'same-origin');
    if (!headers.has('Content-Security-Policy')) {
      headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    }
  };
}
