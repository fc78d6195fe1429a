import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import { StartError } from '../core/start-error.js';

/**
 * The proxies whose `X-Forwarded-For` is believed: a number of hops in front of the gateway, or the addresses
 * of the proxies.
 */
export type TrustedProxy =
  { readonly kind: 'hops'; readonly hops: number } | { readonly kind: 'addresses'; readonly list: BlockList };

const sentence =
  'PLEIN_TRUSTED_PROXY must be the number of proxies in front of the gateway, like 1, or their addresses, like 10.0.0.7,10.1.0.0/16.';

/**
 * Reads `1`, or `10.0.0.7,10.1.0.0/16,fd00::/8`.
 * @throws StartError where it is neither
 */
export function readTrustedProxy(text: string | undefined): TrustedProxy | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  if (/^[1-9]$/.test(trimmed)) return { kind: 'hops', hops: Number(trimmed) };
  const list = new BlockList();
  for (const part of trimmed.split(',')) addTo(list, part.trim());
  return { kind: 'addresses', list };
}

function addTo(list: BlockList, part: string): void {
  const [address = '', bits] = part.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  const mostBits = family === 'ipv6' ? 128 : 32;
  const isRange = bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= mostBits;
  if (!isIP(address) || (bits !== undefined && !isRange)) throw new StartError(sentence);
  if (bits === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(bits), family);
}

/**
 * Returns the address of the client: the last one that no trusted proxy has. Each proxy adds the address that
 * it sees at the end of `X-Forwarded-For`; what comes before that anybody may have written.
 * @param socket the address at the other end of the connection
 * @param forwardedFor the header `X-Forwarded-For`
 */
export function clientAddress(
  socket: string,
  forwardedFor: string | null,
  trusted: TrustedProxy | undefined,
): string {
  const direct = plainAddress(socket) ?? socket;
  if (!trusted || forwardedFor === null) return direct;
  const before = forwardedFor.split(',').map((part) => plainAddress(part.trim()));
  let client = direct;
  for (let hop = 1; isTrusted(client, hop, trusted); hop += 1) {
    const next = before.pop();
    if (next === undefined) break;
    client = next;
  }
  return client;
}

function isTrusted(address: string, hop: number, trusted: TrustedProxy): boolean {
  if (trusted.kind === 'hops') return hop <= trusted.hops;
  return isIP(address) > 0 && trusted.list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** Returns an address without its port, brackets and zone; undefined where it is none. */
function plainAddress(text: string): string | undefined {
  const withoutPort = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  const [address = ''] = withoutPort.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const found = mapped ?? address;
  return isIP(found) ? found : undefined;
}

/**
 * Returns what one subscriber has of an address: the whole of IPv4, and the first 56 bits of IPv6, since a
 * household gets at least that many addresses.
 */
export function subscriberPart(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right].map((group) =>
    group.padStart(4, '0'),
  );
  return groups.join('').slice(0, 14);
}
