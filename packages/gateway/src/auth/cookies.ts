import { parse, serialize } from 'hono/utils/cookie';

/** Makes and reads a cookie that no script can see. Over https its name ties it to exactly this host. */
export interface CookieJar {
  read(request: Request): string | undefined;
  /** Value of `Set-Cookie`; it is gone after `seconds`, at once with 0. */
  write(request: Request, value: string, seconds: number): string;
}

interface CookieOptions {
  name: string;
  /** `Lax` lets a cookie come along when another site leads back here. */
  sameSite: 'Strict' | 'Lax';
  /** Where browsers reach the gateway, when it stands behind a proxy. */
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
