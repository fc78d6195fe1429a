import { lookUpBody } from '../lock-out.mjs';
import { openTarget } from '../../target.mjs';

/** Wrong tries that one client has for a reference; a second gateway is told of each a moment later. */
const allowed = 10;
const tries = 24;

/** Headers in which some proxy or other puts the address of a client. */
const headers = [
  'x-forwarded-for',
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
  'x-forwarded',
  'x-cluster-client-ip',
];

/**
 * Guesses a case while the client calls itself somebody else each time: with each header at a gateway that trusts no proxy, and
 * at one that trusts a proxy with what a client can write before the address that the proxy adds. It remains one client.
 * @type {import('../../target.mjs').Attack}
 */
export async function addresses(target, report) {
  const other = (/** @type {number} */ number) => `192.0.2.${number}`;
  /** What the proxy passes on of a client at one address, whatever that client writes. @type {Record<string, (number: number) => string>} */
  const behindProxy = {
    'an address before its own': (number) => `${other(number)}, 203.0.113.60`,
    'many addresses before its own': (number) =>
      `${Array(number).fill(other(number)).join(',')}, 203.0.113.61`,
    'a port of its own': (number) => `203.0.113.62:${5000 + number}`,
    'spaces and empty parts': (number) => `${','.repeat(number)}${' '.repeat(number)}203.0.113.63`,
    'no address at all before its own': (number) => `unknown${number}, "[::1]", 203.0.113.64`,
    'IPv4 inside IPv6': (number) => (number % 2 === 0 ? '203.0.113.65' : '::ffff:203.0.113.65'),
    'another address of its household': (number) => `2001:db8:7:10${(number % 16).toString(16)}::${number}`,
    'another spelling of IPv6': (number) => (number % 2 === 0 ? '2001:DB8:8::1' : '2001:0db8:0008:0::1'),
    'what is no address': (number) => `<script>${number}</script>`,
  };
  let reference = 0;
  for (const [name, forwardedFor] of Object.entries(behindProxy)) {
    const answered = await guess(target, (reference += 1), (number) => ({
      'x-forwarded-for': forwardedFor(number),
    }));
    report.check(answered <= allowed, () => `With ${name}, one client guesses ${answered} times.`);
  }
  const untrusting = await openTarget(undefined, { PLEIN_TRUSTED_PROXY: '' });
  try {
    for (const header of headers) {
      const answered = await guess(untrusting, (reference += 1), (number) => ({
        [header]: header === 'forwarded' ? `for=${other(number)}` : other(number),
      }));
      report.check(
        answered <= allowed,
        () => `Without a trusted proxy ${header} makes one client many: ${answered} guesses.`,
      );
    }
  } finally {
    await untrusting.close();
  }
}

/** Guesses a case that does not exist, and returns how many guesses were answered. */
async function guess(
  /** @type {import('../../target.mjs').Target} */ { ask },
  /** @type {number} */ reference,
  /** @type {(number: number) => Record<string, string>} */ headersOf,
) {
  let answered = 0;
  for (let number = 1; number <= tries; number += 1) {
    const { status } = await ask('/v1/case-lookups', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(number) },
      body: JSON.stringify({ ...lookUpBody, reference: `ZB-2026-8${String(reference).padStart(3, '0')}` }),
    });
    if (status !== 429) answered += 1;
  }
  return answered;
}
