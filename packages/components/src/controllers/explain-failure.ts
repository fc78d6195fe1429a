import { reportBlocked } from '../element/page/page-policy.js';
import { configuration } from '../settings/configuration.js';

const said = new Set<string>();

/**
 * Tells the editor of a page on the console why the gateway gave no answer to this address, and what to do. It says
 * nothing where the device is offline, which is no fault of the page, and where the gateway answers again.
 */
export async function explainFailure(url: string): Promise<void> {
  if (!navigator.onLine) return;
  const { origin } = new URL(url, document.baseURI);
  const status = await statusOf(url);
  if (status > 0 && status < 400) return;
  const reason = status > 0 ? answered(url, status) : await reasonOf(url, origin);
  // The policy is explained where its own events are, so that nobody reads of it twice.
  if (reason === undefined) reportBlocked(origin, 'connect-src');
  if (reason === undefined || said.has(reason)) return;
  said.add(reason);
  console.warn(`Plein: ${reason}`);
}

const answered = (url: string, status: number): string =>
  status < 500
    ? `${url} answers ${String(status)}. Check the address in data-gateway, gateway="…" or profile="…".`
    : `${url} answers ${String(status)}. The page shows its fallback. Look in the log of the gateway.`;

/** Status of the answer; 0 if there is none that this page may read. */
const statusOf = (url: string): Promise<number> =>
  configuration()
    .fetch(url)
    .then(
      ({ status }) => status,
      () => 0,
    );

/**
 * Asks again, in a way that tells a refused site from a gateway that is not there.
 *
 * @returns undefined where the Content Security Policy of the page blocks the question
 */
async function reasonOf(url: string, origin: string): Promise<string | undefined> {
  let isBlocked = false;
  const note = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    isBlocked ||= effectiveDirective === 'connect-src' && url.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  const isThere = await configuration()
    .fetch(url, { mode: 'no-cors', cache: 'no-store' })
    .then(
      () => true,
      () => false,
    );
  // The event of a violation comes in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener('securitypolicyviolation', note);
  if (isBlocked) return undefined;
  if (isThere)
    return `${origin} refuses ${location.origin}. Allow it in the newsroom of that gateway, at Sites.`;
  return `${origin} cannot be reached. Check the address in data-gateway or gateway="…", and whether the gateway runs.`;
}
