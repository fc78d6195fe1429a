import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

/** A site where residents log in: it serves its public keys, and signs tokens. */
export interface LoginSite {
  jwksUrl: string;
  /** How often its keys were fetched. */
  fetched: () => number;
  /** The keys that it serves, by their `kid`. */
  keys: Map<string, SiteKey>;
  /** Answers this in place of its keys; undefined where it serves them. */
  fault: number | 'no-json' | 'endless' | undefined;
  /** Makes a new key, and serves it. */
  addKey(kid: string, algorithm?: string): Promise<SiteKey>;
  close(): Promise<void>;
}

export interface SiteKey {
  kid: string;
  algorithm: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

export const siteTokens = { issuer: 'https://mijn.zilverbeek.example', audience: 'plein', maxAge: 300 };

export async function makeKey(kid: string, algorithm = 'ES256'): Promise<SiteKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { kid, algorithm, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm } };
}

export async function startLoginSite(): Promise<LoginSite> {
  let fetched = 0;
  const keys = new Map<string, SiteKey>();
  const server = createServer((_, response) => {
    fetched += 1;
    const { fault } = site;
    if (typeof fault === 'number') return response.writeHead(fault, { location: site.jwksUrl }).end();
    if (fault === 'endless') {
      const more = () => {
        while (response.write('{"kty":"EC"},'.repeat(1_000)));
        response.once('drain', more);
      };
      response.write('{"keys":[');
      return more();
    }
    if (fault === 'no-json') return response.end('<html>');
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ keys: [...keys.values()].map(({ publicJwk }) => publicJwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: LoginSite = {
    jwksUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/jwks.json`,
    fetched: () => fetched,
    keys,
    fault: undefined,
    async addKey(kid, algorithm) {
      const key = await makeKey(kid, algorithm);
      keys.set(kid, key);
      return key;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return site;
}

/** Signs a token of now that is right in all that `changes` does not say. An undefined claim is left out. */
export function signToken(
  { privateKey, kid, algorithm }: SiteKey,
  changes: Readonly<Record<string, unknown>>,
  now: Date,
  header: object = {},
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = {
    ...{ iss: siteTokens.issuer, aud: siteTokens.audience, iat: seconds, exp: seconds + 120 },
    ...changes,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid, ...header }).sign(privateKey);
}
