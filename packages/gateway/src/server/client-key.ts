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
  /**
   * A secret that all gateways on one store have, so that a client has the same key at each. Default: a random key of
   * this gateway.
   */
  sharedSecret?: string | undefined;
}

/**
 * Makes the function that gives each client on the network a key: the HMAC of its address, with a random key
 * that is replaced every hour. The key is random and stored nowhere, or follows from the secret of the store.
 * Neither an address nor what is made of it is stored.
 */
export function createClientKeys({
  clock,
  random,
  trustedProxy,
  log,
  sharedSecret,
}: ClientKeyOptions): (request: Request, connection: unknown) => string {
  const secretAt = (hours: number): Uint8Array =>
    sharedSecret === undefined
      ? random(bytesOfKey)
      : createHmac('sha256', sharedSecret).update(`clients ${hours}`).digest();
  const hoursNow = (): number => Math.floor(clock().getTime() / hour);
  let hours = hoursNow();
  let secret = secretAt(hours);
  let hasWarned = false;
  // The last key of each open connection, since an HMAC for each request costs more than all counting.
  let known = new WeakMap<object, { address: string; key: string }>();
  const keyOf = (address: string, socket: object | undefined): string => {
    const last = socket && known.get(socket);
    if (last?.address === address) return last.key;
    const key = createHmac('sha256', secret).update(subscriberPart(address)).digest('base64url');
    if (socket) known.set(socket, { address, key });
    return key;
  };
  return (request, connection) => {
    if (hoursNow() !== hours) {
      hours = hoursNow();
      secret = secretAt(hours);
      known = new WeakMap();
    }
    const forwardedFor = request.headers.get('x-forwarded-for');
    if (forwardedFor !== null && trustedProxy === undefined && !hasWarned) {
      hasWarned = true;
      log?.warn(
        {},
        'A request came through a proxy. Set PLEIN_TRUSTED_PROXY, or all visitors share one limit.',
      );
    }
    const socket = socketOf(connection);
    return keyOf(clientAddress(socket?.remoteAddress ?? '', forwardedFor, trustedProxy), socket);
  };
}

/** Returns the socket of a connection of `@hono/node-server`, or undefined where there is none. */
function socketOf(connection: unknown): { remoteAddress?: string } | undefined {
  return ((connection ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket;
}
