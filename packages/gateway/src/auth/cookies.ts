import { parse, serialize } from 'hono/utils/cookie';
import { basePathOf } from '../http/base-path.js';

/**
 * Writes and reads one cookie, which scripts cannot read (`HttpOnly`). Over https the prefix of its name
 * binds it to this exact host. Within a path of a site it goes to that path alone.
 */
export interface CookieJar {
  read(request: Request): string | undefined;
  /** Returns the value of `Set-Cookie`. The cookie expires after `seconds`, or at once with 0. */
  write(request: Request, value: string, seconds: number): string;
}

interface CookieOptions {
  name: string;
  /** With `Lax` the browser also sends the cookie when another site redirects back to the gateway. */
  sameSite: 'Strict' | 'Lax';
  /** The address at which browsers reach the gateway, when it is behind a proxy. */
  publicUrl?: string | undefined;
}

export function cookieJar({ name, sameSite, publicUrl }: CookieOptions): CookieJar {
  const isSecure = (request: Request) => (publicUrl ?? request.url).startsWith('https:');
  const base = basePathOf(publicUrl);
  // A browser accepts the prefix `__Host-` for the whole host only.
  const prefix = base === '' ? '__Host-' : '__Secure-';
  const fullName = (request: Request) => (isSecure(request) ? prefix + name : name);
  return {
    read(request) {
      const name = fullName(request);
      return parse(request.headers.get('cookie') ?? '', name)[name];
    },
    write: (request, value, seconds) =>
      serialize(fullName(request), value, {
        path: base === '' ? '/' : base,
        maxAge: seconds,
        httpOnly: true,
        secure: isSecure(request),
        sameSite,
      }),
  };
}
