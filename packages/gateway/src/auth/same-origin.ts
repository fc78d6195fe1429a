import { isOwnOrigin } from '../http/own-origin.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something comes from a page of the gateway itself. The browser shows this in
 * `Origin` and `Sec-Fetch-Site`. A request with neither header is refused.
 */
export function isOwnRequest(request: Request, publicUrl: string | undefined): boolean {
  if (harmless.has(request.method)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') return site === 'same-origin';
  return isOwnOrigin(origin, request, publicUrl);
}
