import type { CaseTokenContext, CaseTokens } from '../../auth/case-tokens.js';
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

/** Opens the reader of the tokens of the settings; undefined where no site has any. */
export async function openCaseTokens(
  { caseTokens }: ConnectorSettings,
  context: CaseTokenContext,
): Promise<CaseTokens | undefined> {
  if (caseTokens === undefined) return undefined;
  return (await import('../../auth/case-tokens.js')).createCaseTokens(caseTokens, context);
}
