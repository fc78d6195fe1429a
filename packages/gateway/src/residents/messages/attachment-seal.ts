import type { Kysely } from 'kysely';
import { roundingKey } from '../../aggregation/read-counts.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { openText, sealingKey, sealText } from '../../core/sealed-text.js';
import type { Database } from '../../store/database.js';

/** Encrypts the files of messages, and opens them again. */
export interface AttachmentSeal {
  seal(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Returns the content, or undefined where it was sealed with a secret that is gone. */
  open(sealed: string): Promise<ArrayBuffer | undefined>;
}

/**
 * Makes the seal of a gateway: AES-256-GCM with a key by HKDF (RFC 5869) from the operator's secret. Without one, the
 * secret in the store is used, so that a copy of the files alone opens nothing, and one of the whole store does.
 */
export function createAttachmentSeal({
  store,
  random,
  messageSecret,
}: Pick<GatewayDependencies, 'store' | 'random' | 'messageSecret'>): AttachmentSeal {
  let keys: Promise<readonly [CryptoKey, ...CryptoKey[]]> | undefined;

  function keysOf(): Promise<readonly [CryptoKey, ...CryptoKey[]]> {
    const made = (keys ??= makeKeys(store.database, messageSecret));
    // A database that was away is asked again.
    made.catch(() => (keys = undefined));
    return made;
  }

  return {
    async seal(bytes) {
      const [key] = await keysOf();
      return sealText(key, bytes, random);
    },
    async open(sealed) {
      for (const key of await keysOf()) {
        const opened = await openText(key, sealed).catch(() => undefined);
        if (opened) return opened;
      }
      return undefined;
    },
  };
}

async function makeKeys(database: Kysely<Database>, secret: string | undefined) {
  const stored = await attachmentKey(await roundingKey(database));
  return secret === undefined ? ([stored] as const) : ([await attachmentKey(secret), stored] as const);
}

const attachmentKey = (secret: string): Promise<CryptoKey> => sealingKey(secret, 'plein attachments');
