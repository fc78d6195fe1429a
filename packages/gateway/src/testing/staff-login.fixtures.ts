import { makeStartLink } from '../staff/access/first-login-link.js';
import type { TestGateway } from './gateway.fixtures.js';

/** The address at which a test asks the gateway as a page of its own. */
export const ownAddress = 'http://localhost';

/** Headers of a logged-in member of staff on a page of the gateway itself. */
export type StaffHeaders = Record<'cookie' | 'origin', string>;

/** Returns the token of a one-time link. */
export function tokenIn(link: string): string {
  const url = new URL(link);
  return new URLSearchParams(url.hash.slice(1)).get('login') ?? url.searchParams.get('login') ?? '';
}

/** Logs in with a token. Returns the status, and the headers of later requests. */
export async function redeem(
  gateway: Pick<TestGateway, 'app'>,
  token: string,
): Promise<{ status: number; headers: StaffHeaders }> {
  const answer = await gateway.app.request('/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ownAddress },
    body: JSON.stringify({ token }),
  });
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { status: answer.status, headers: { cookie, origin: ownAddress } };
}

/** Logs in as the administrator who starts the gateway. */
export async function logInAsStarter(gateway: TestGateway): Promise<StaffHeaders> {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const link = await makeStartLink({ store: gateway.store, clock: () => gateway.now, random }, ownAddress);
  return (await redeem(gateway, tokenIn(link))).headers;
}
