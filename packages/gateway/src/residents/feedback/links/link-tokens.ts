import type { AskedByLink } from '@plein/domain/feedback.js';
import { askedByLinkSchema } from '@plein/domain/feedback/asked/schema.js';
import { roundingKey } from '../../../aggregation/read-counts.js';
import { fromBase64, toBase64, urlSafe } from '../../../core/base64.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { sha256 } from '../../../core/digest.js';
import { hashingKey, keyedHash } from '../../../core/sealed-text.js';
import { validator } from '../../../http/validation.js';

/** Signs what a link asks, and reads it back. */
export interface LinkTokens {
  make(asked: AskedByLink): Promise<string>;
  /** Returns a token of 43 characters that is always the same for a text, and tells nothing of it without the secret. */
  derive(text: string): Promise<string>;
  /** Returns what a token asks, or undefined where it is not ours, was changed, or is past its last day. */
  read(token: string): Promise<AskedByLink | undefined>;
}

const check = validator(askedByLinkSchema);

/**
 * Makes the tokens of links in mails and letters: what is asked as JSON, and its HMAC, with a key by HKDF from the
 * operator's secret. Without one, the secret in the store is used. A link that was made before the operator set a secret
 * still works.
 */
export function createLinkTokens({
  store,
  clock,
  messageSecret,
}: Pick<GatewayDependencies, 'store' | 'clock' | 'messageSecret'>): LinkTokens {
  let keys: Promise<readonly [CryptoKey, ...CryptoKey[]]> | undefined;

  function keysOf(): Promise<readonly [CryptoKey, ...CryptoKey[]]> {
    const made = (keys ??= (async () => {
      const stored = await linkKey(await roundingKey(store.database));
      return messageSecret === undefined
        ? ([stored] as const)
        : ([await linkKey(messageSecret), stored] as const);
    })());
    // A database that was away is asked again.
    made.catch(() => (keys = undefined));
    return made;
  }

  return {
    async make(asked) {
      const body = urlSafe(toBase64(new TextEncoder().encode(JSON.stringify(asked))));
      const [key] = await keysOf();
      return `${body}.${urlSafe(await keyedHash(key, body))}`;
    },
    async derive(text) {
      const [key] = await keysOf();
      return urlSafe(await keyedHash(key, `derived\n${text}`));
    },
    async read(token) {
      const [body = '', signature = '', ...rest] = token.split('.');
      if (rest.length > 0) return undefined;
      const right = await Promise.all((await keysOf()).map((key) => isSigned(key, body, signature)));
      if (!right.includes(true)) return undefined;
      const asked = parsed(body);
      if (!check.check(asked)) return undefined;
      const { until } = asked as AskedByLink;
      return until < clock().toISOString().slice(0, 10) ? undefined : (asked as AskedByLink);
    },
  };
}

const linkKey = (secret: string): Promise<CryptoKey> => hashingKey(secret, 'plein feedback links');

/** Compares digests, so that the time tells nothing of the signature. */
async function isSigned(key: CryptoKey, body: string, signature: string): Promise<boolean> {
  const wanted = urlSafe(await keyedHash(key, body));
  return (await sha256(`link\n${wanted}`)) === (await sha256(`link\n${signature}`));
}

function parsed(body: string): unknown {
  const bytes = fromBase64(body.replaceAll('-', '+').replaceAll('_', '/'));
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The hash under which the store knows that the link of a mail was answered. */
export const answeredHash = ({ once }: Pick<AskedByLink, 'once'>): Promise<string> | undefined =>
  once === undefined ? undefined : sha256(`answered link\n${once}`);
