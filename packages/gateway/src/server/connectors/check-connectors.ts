import type { ConnectorFaultCode, ConnectorHealth } from '../../connectors/connector-health.js';
import type { ConnectorSettings } from './connector-settings.js';
import { deliveryLine } from './delivery-lines.js';
import { openCaseConnectors } from './open-connectors.js';
import { openCaseLinkMail, openDeliveries, openWorkNotices } from './open-deliveries.js';

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
  const caseLinkMail = await openCaseLinkMail(settings.caseLinks, { clock });
  const connectors = [
    ...(await openCaseConnectors(settings, { clock })),
    ...(await openDeliveries(settings.deliveries, { clock })),
    ...(await openWorkNotices(settings.workNotices, { clock })),
    ...(caseLinkMail ? [caseLinkMail] : []),
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
  return `The connector ${id}: ${advice[code](settingsOf[part ?? ''] ?? unknownPart)}${answered}.`;
}

/** What belongs to a part of a system. */
interface PartSettings {
  /** The setting with its address. */
  address: string;
  /** What to do where the key was refused. */
  key: string;
  /** What may be wrong where the address is right. */
  otherwise?: string;
}

const zgwKey = (right: string): string =>
  `the key was refused. Compare PLEIN_ZAKEN_CLIENT_ID and PLEIN_ZAKEN_SECRET with the application in the system, give it the right ${right}, and compare the clocks of both machines`;
const unknownPart: PartSettings = { address: 'its address', key: 'the key was refused' };

const settingsOf: Readonly<Record<string, PartSettings>> = {
  zaken: {
    address: 'PLEIN_ZAKEN_URL',
    key: zgwKey('zaken.lezen'),
    otherwise: 'where it is right and the API does not know "expand" (400), set PLEIN_ZAKEN_EXPAND=0',
  },
  zaaktypen: { address: 'PLEIN_ZAKEN_CATALOGI_URL', key: zgwKey('catalogi.lezen') },
  categories: {
    address: 'PLEIN_SIGNALEN_URL',
    key: 'the question was refused. See whether this machine may reach the public API of Signalen',
  },
};

const advice: Readonly<Record<ConnectorFaultCode, (part: PartSettings) => string>> = {
  unreachable: ({ address }) =>
    `there is no connection. Check ${address}, and whether this machine may reach it`,
  timeout: ({ address }) => `no answer came in time. Check ${address}, and whether the system is well`,
  refused: ({ key }) => key,
  busy: () => 'the system is busy. Try again later',
  failed: ({ address, otherwise }) =>
    `the system answered with an error. Check ${[address, otherwise].filter(Boolean).join('; ')}`,
  malformed: ({ address }) => `the answer is not that of this API. Check ${address}`,
  paused: () => 'the system was not asked, since it asked for a pause. Try again later',
};
