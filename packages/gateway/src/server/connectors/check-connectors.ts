import type { ConnectorFaultCode, ConnectorHealth } from '../../connectors/connector-health.js';
import type { ConnectorSettings } from './connector-settings.js';
import { deliveryLine } from './delivery-lines.js';
import { openCaseConnectors } from './open-connectors.js';
import { openDeliveries } from './open-deliveries.js';

/** What a check found out about the outside systems of the settings. */
export interface CheckedConnectors {
  health: ConnectorHealth[];
  /** A line for each system, for the operator. */
  lines: string[];
  areWell: boolean;
}

/** Asks every outside system of the settings something that changes nothing. */
export async function checkConnectors(settings: ConnectorSettings): Promise<CheckedConnectors> {
  const clock = (): Date => new Date();
  const connectors = [
    ...(await openCaseConnectors(settings, { clock })),
    ...(await openDeliveries(settings.deliveries, { clock })),
  ];
  const health = await Promise.all(connectors.map((one) => one.check()));
  return {
    health,
    lines: health.map((one) => deliveryLine(one) ?? lineOf(one)),
    areWell: health.every(({ state }) => state === 'answers'),
  };
}

function lineOf({ id, state, lastFault }: ConnectorHealth): string {
  if (state === 'answers' || lastFault === undefined) return `The connector ${id} answers.`;
  const { code, status, part } = lastFault;
  const answered = status === undefined ? '' : ` (${String(status)})`;
  const { address, right } = settingsOf[part ?? ''] ?? settingsOf['zaken'] ?? { address: '', right: '' };
  return `The connector ${id}: ${advice[code](address, right)}${answered}.`;
}

/** The setting with the address of a part of a system, and the right that its key needs. */
const settingsOf: Readonly<Record<string, { address: string; right: string }>> = {
  zaken: { address: 'PLEIN_ZAKEN_URL', right: 'zaken.lezen' },
  zaaktypen: { address: 'PLEIN_ZAKEN_CATALOGI_URL', right: 'catalogi.lezen' },
};

const advice: Readonly<Record<ConnectorFaultCode, (address: string, right: string) => string>> = {
  unreachable: (address) => `there is no connection. Check ${address}, and whether this machine may reach it`,
  timeout: (address) => `no answer came in time. Check ${address}, and whether the system is well`,
  refused: (_, right) =>
    `the key was refused. Compare PLEIN_ZAKEN_CLIENT_ID and PLEIN_ZAKEN_SECRET with the application in the system, give it the right ${right}, and compare the clocks of both machines`,
  busy: () => 'the system is busy. Try again later',
  failed: (address) =>
    address === 'PLEIN_ZAKEN_URL'
      ? `the system answered with an error. Check ${address}; where it is right and the API does not know "expand" (400), set PLEIN_ZAKEN_EXPAND=0`
      : `the system answered with an error. Check ${address}`,
  malformed: (address) => `the answer is not that of this API. Check ${address}`,
  paused: () => 'the system was not asked, since it asked for a pause. Try again later',
};
