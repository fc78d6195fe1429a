import { StartError } from '../../core/start-error.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the address of an API, without a slash at the end. */
export function readAddress(name: string, environment: Environment, example: string): string | undefined {
  const text = environment[name];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && !url.search && !url.hash && !url.username && !url.password;
  if (isPlain && isSafe(url)) return url.href.replace(/\/+$/, '');
  throw new StartError(
    `${name} must be an https address, or http within your own network, without a name and a password, like ${example}.`,
  );
}

/** Whether what is sent stays secret: by TLS, on this machine, or under a name that only one network has. */
function isSafe({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true;
  const isInside = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[^.:]+|.+\.svc(\.cluster\.local)?)$/i.test(
    hostname,
  );
  return protocol === 'http:' && isInside;
}
