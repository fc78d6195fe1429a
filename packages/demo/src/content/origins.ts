/**
 * Returns the origins under which a browser reaches a server that listens here.
 *
 * @param host the address that the server listens on
 * @param port the port; with 0 the operating system chooses one, and the server's own pages need no
 * permission
 */
export function originsOf(host: string, port: number): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  const names = new Set(['127.0.0.1', 'localhost']);
  if (!everywhere) names.add(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);
  return port === 0 ? [] : [...names].map((name) => `http://${name}:${port}`);
}
