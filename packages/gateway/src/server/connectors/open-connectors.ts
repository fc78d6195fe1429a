import type { CaseTokens } from '../../auth/case-tokens.js';
import type { SiteTokenContext } from '../../auth/site-tokens.js';
import type { VoterTokens } from '../../auth/voters/voter-tokens.js';
import type { CaseConnector } from '../../connectors/case-source.js';
import type { OutgoingContext } from '../../connectors/outgoing/outgoing-client.js';
import type { ConnectorSettings } from './connector-settings.js';

/**
 * Opens the connectors of the settings, in the order in which they count. Each is loaded only where it is set, so that
 * other gateways start faster.
 */
export async function openCaseConnectors(
  { zaken, signalen }: ConnectorSettings,
  context: OutgoingContext,
): Promise<CaseConnector[]> {
  return [
    ...(zaken ? [(await import('../../connectors/zaken/zaken.js')).connectZaken(zaken, context)] : []),
    ...(signalen
      ? [(await import('../../connectors/signalen/signalen.js')).connectSignalen(signalen, context)]
      : []),
  ];
}

/** Opens the readers of the tokens of the settings; absent where no site has any. */
export async function openTokens(
  { caseTokens, voterTokens }: ConnectorSettings,
  context: SiteTokenContext,
): Promise<{ caseTokens?: CaseTokens; voterTokens?: VoterTokens }> {
  return {
    ...(caseTokens && {
      caseTokens: (await import('../../auth/case-tokens.js')).createCaseTokens(caseTokens, context),
    }),
    ...(voterTokens && {
      voterTokens: (await import('../../auth/voters/voter-tokens.js')).createVoterTokens(
        voterTokens,
        context,
      ),
    }),
  };
}
