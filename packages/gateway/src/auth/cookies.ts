import { parse, serialize } from 'hono/utils/cookie';

/**
 * Writes and reads one cookie, which scripts cannot read (`HttpOnly`). Over https the prefix of its name
 * binds it to this exact host.
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
  const fullName = (request: Request) => (isSecure(request) ? `__Host-${name}` : name);
  return {
    read(request) {
      const name = fullName(request);
      return parse(request.headers.get('cookie') ?? '', name)[name];
    },
    write: (request, value, seconds) =>
      serialize(fullName(request), value, {
        path: '/',
        maxAge: seconds,
        httpOnly: true,
        secure: isSecure(request),
        sameSite,
      }),
  };
}
