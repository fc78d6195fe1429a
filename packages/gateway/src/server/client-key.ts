import { createHmac } from 'node:crypto';
import type { Log } from '../core/dependencies.js';
import { clientAddress, subscriberPart, type TrustedProxy } from './trusted-proxy.js';

const hour = 3_600_000;
const bytesOfKey = 32;

export interface ClientKeyOptions {
  clock: () => Date;
  random: (bytes: number) => Uint8Array;
  trustedProxy?: TrustedProxy | undefined;
  log?: Log | undefined;
}

/**
 * Makes the function that gives each client on the network a key: the HMAC of its address, with a random key
 * that is replaced every hour and stored nowhere. Neither an address nor anything that it can be found from
 * is kept.
 */
export function createClientKeys({
  clock,
  random,
  trustedProxy,
  log,
}: ClientKeyOptions): (request: Request, connection: unknown) => string {
  let secret = random(bytesOfKey);
  let endsAt = clock().getTime() + hour;
  let hasWarned = false;
  return (request, connection) => {
    const now = clock().getTime();
    if (now >= endsAt) {
      secret = random(bytesOfKey);
      endsAt = now + hour;
    }
    const forwardedFor = request.headers.get('x-forwarded-for');
    if (forwardedFor !== null && trustedProxy === undefined && !hasWarned) {
      hasWarned = true;
      log?.warn(
        {},
        'A request came through a proxy. Set PLEIN_TRUSTED_PROXY, or all visitors share one limit.',
      );
    }
    const address = clientAddress(socketAddress(connection), forwardedFor, trustedProxy);
    return createHmac('sha256', secret).update(subscriberPart(address)).digest('base64url');
  };
}

/** Returns the address at the other end of a connection of `@hono/node-server`; empty where there is none. */
function socketAddress(connection: unknown): string {
  const { incoming } = (connection ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? '';
}
