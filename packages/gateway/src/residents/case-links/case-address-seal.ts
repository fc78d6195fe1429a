import type { GatewayDependencies } from '../../core/dependencies.js';
import { hashingKey, keyedHash, openText, sealingKey, sealText } from '../../core/sealed-text.js';

/** An e-mail address as it is stored. */
export interface SealedAddress {
  sealed: string;
  address_hash: string;
}

/** Encrypts where residents get links, and the keys of links that wait for their mail. */
export interface CaseAddressSeal {
  address(email: string): Promise<SealedAddress>;
  seal(text: string): Promise<string>;
  /** Returns the text, or undefined where it was sealed with another secret. */
  open(sealed: string): Promise<string | undefined>;
}

const encoder = new TextEncoder();

/**
 * Makes the seal: AES-256-GCM, and HMAC for counting mails, with keys by HKDF from the operator's secret. There is none
 * without the secret: an address beside its key would be stored in readable form.
 */
export function createCaseAddressSeal(
  secret: string,
  { random }: Pick<GatewayDependencies, 'random'>,
): CaseAddressSeal {
  let keys: Promise<[CryptoKey, CryptoKey]> | undefined;
  const keysOf = (): Promise<[CryptoKey, CryptoKey]> =>
    (keys ??= Promise.all([
      sealingKey(secret, 'plein case addresses'),
      hashingKey(secret, 'plein case address hashes'),
    ]));

  async function seal(text: string): Promise<string> {
    const [key] = await keysOf();
    return sealText(key, encoder.encode(text), random);
  }

  return {
    seal,
    async address(email) {
      const [, key] = await keysOf();
      return { sealed: await seal(email), address_hash: await keyedHash(key, email.toLowerCase()) };
    },
    async open(sealed) {
      const [key] = await keysOf();
      const opened = await openText(key, sealed).catch(() => undefined);
      return opened && new TextDecoder().decode(opened);
    },
  };
}
