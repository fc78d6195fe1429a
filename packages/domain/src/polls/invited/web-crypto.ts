/** A key that Web Crypto made; nothing is read of it. */
type Key = object;

/** The part of Web Crypto that ballots need. Browsers and Node have it. */
interface Subtle {
  digest(algorithm: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: string,
    key: object,
    algorithm: string | object,
    isExtractable: boolean,
    uses: readonly string[],
  ): Promise<Key>;
  deriveBits(algorithm: object, key: Key, bits: number): Promise<ArrayBuffer>;
  verify(
    algorithm: object,
    key: Key,
    signature: Uint8Array<ArrayBuffer>,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

declare const crypto: { readonly subtle: Subtle };

/** Returns Web Crypto, which a page has only where it came over HTTPS. */
export const webCrypto = (): Subtle => crypto.subtle;
