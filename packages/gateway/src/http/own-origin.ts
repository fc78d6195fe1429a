/**
 * Whether an origin is that of the gateway itself. Where `publicUrl` is known, its scheme counts too: what a page of the
 * same host over plain http sends may come from anybody on the way.
 * @param publicUrl the address at which browsers reach the gateway, when it is behind a proxy
 */
export function isOwnOrigin(origin: string, request: Request, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const own = publicUrl === undefined ? undefined : new URL(publicUrl);
  if (origin === own?.origin) return true;
  const { host } = new URL(origin);
  return host !== own?.host && host === new URL(request.url).host;
}
