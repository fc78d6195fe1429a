import type { CaseConnector } from '../../connectors/case-source.js';
import type { OutgoingContext } from '../../connectors/outgoing/outgoing-client.js';
import type { ConnectorSettings } from './connector-settings.js';

/** Opens the connectors of the settings. Each is loaded only where it is set, so that other gateways start faster. */
export async function openCaseConnectors(
  { zaken }: ConnectorSettings,
  context: OutgoingContext,
): Promise<CaseConnector[]> {
  if (zaken === undefined) return [];
  const { connectZaken } = await import('../../connectors/zaken/zaken.js');
  return [connectZaken(zaken, context)];
}
