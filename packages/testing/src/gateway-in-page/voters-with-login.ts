import type { ExampleSetup } from '@plein/components/examples.js';
import type { GatewayOptions } from '@plein/gateway/page.js';

/**
 * Returns what the gateway needs to let people vote who have logged in elsewhere. The tokens of an example are names: a
 * page has no portal that signs one.
 */
export function votersWithLogin({ loginTokens }: ExampleSetup): Pick<GatewayOptions, 'voterTokens'> {
  if (!loginTokens) return {};
  return {
    voterTokens: {
      async read(token) {
        const known = Object.hasOwn(loginTokens, token) ? loginTokens[token] : undefined;
        if (known === undefined) return { status: 'refused' };
        if (typeof known === 'string') return { status: known };
        return { status: 'ok', voter: { issuer: 'https://mijn.plein.test', subject: known.voter } };
      },
    },
  };
}
