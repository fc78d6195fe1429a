import { getPath } from 'hono/utils/url';

/** Returns the path within which browsers reach the gateway: `/plein`, or empty at the root of a host. */
export function basePathOf(publicUrl: string | undefined): string {
  return publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}

/**
 * Returns the options of an application that answers with and without this path in front, because some proxies take it
 * off and others do not.
 */
export function withinBase(base: string): { getPath?: (request: Request) => string } {
  if (base === '') return {};
  return {
    getPath(request) {
      const path = getPath(request);
      if (path === base) return '/';
      return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
    },
  };
}
