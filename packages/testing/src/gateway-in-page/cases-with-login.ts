import type { ExampleSetup } from '@plein/components/examples.js';
import type { CaseConnector, GatewayOptions } from '@plein/gateway/page.js';

/**
 * Returns what the gateway needs to show the cases of a resident who has logged in elsewhere. The tokens of an example
 * are names: a page has no site that signs one.
 */
export function casesWithLogin({
  caseTokens,
  caseSystemAway,
}: ExampleSetup): Pick<GatewayOptions, 'caseTokens' | 'caseConnectors'> {
  if (!caseTokens) return {};
  return {
    caseTokens: {
      read: async (token) =>
        Object.hasOwn(caseTokens, token)
          ? { status: 'ok', resident: { references: caseTokens[token] ?? [] } }
          : { status: 'refused' },
    },
    ...(caseSystemAway && { caseConnectors: [systemThatIsAway] }),
  };
}

const health = { id: 'zaken', system: 'zaken', state: 'fails' } as const;

const systemThatIsAway: CaseConnector = {
  ...health,
  health: () => health,
  check: async () => health,
  find: async () => undefined,
  ofResident: () => Promise.reject(new Error('This system is away.')),
};

/** Returns what the gateway needs to take requests for links to cases. A page sends no mail, so they stay in its outbox. */
export function casesWithLinks({
  mailsCaseLinks,
}: ExampleSetup): Pick<GatewayOptions, 'caseLinkMail' | 'messageSecret'> {
  if (!mailsCaseLinks) return {};
  const state = { id: 'case-links', system: 'case-links', state: 'not-asked' } as const;
  return {
    messageSecret: 'a secret of a page, of 32 characters',
    caseLinkMail: { ...state, health: () => state, check: async () => state },
  };
}
