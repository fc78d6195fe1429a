import type { ConnectorFaultCode, ConnectorHealth } from '../../connectors/connector-health.js';
import type { DeliveryId } from './delivery-settings.js';

const mailServer = {
  address: 'PLEIN_EMAIL_SERVER',
  key: 'Compare the user of PLEIN_EMAIL_SERVER and PLEIN_EMAIL_PASSWORD with the account',
};

/** The settings of a connector by which its outside system is reached, and let in. */
const settings: Readonly<
  Record<DeliveryId | 'work-notices' | 'case-links', { address: string; key: string }>
> = {
  klantinteracties: {
    address: 'PLEIN_KLANTINTERACTIES_URL',
    key: 'Compare PLEIN_KLANTINTERACTIES_TOKEN with the token in the system',
  },
  webhook: {
    address: 'PLEIN_WEBHOOK_URL',
    key: 'Compare PLEIN_WEBHOOK_SECRET with the secret of the receiver, and the clocks of both machines',
  },
  email: mailServer,
  'work-notices': mailServer,
  'case-links': mailServer,
};

const advice: Readonly<Record<ConnectorFaultCode, (of: { address: string; key: string }) => string>> = {
  unreachable: ({ address }) =>
    `there is no connection. Check ${address}, and whether this machine may reach it`,
  timeout: ({ address }) => `no answer came in time. Check ${address}, and whether the system is well`,
  refused: ({ key }) => `the key was refused. ${key}`,
  busy: () => 'the system is busy. Try again later',
  failed: ({ address }) => `the system answered with an error. Check ${address}`,
  malformed: ({ address }) => `the answer is not that of this API. Check ${address}`,
  paused: () => 'the system was not asked, since it asked for a pause. Try again later',
};

/** Returns a line for the operator about a connector that delivers, or that sends work notices; undefined for any other. */
export function deliveryLine({ id, state, lastFault }: ConnectorHealth): string | undefined {
  const known = Object.entries(settings).find(([name]) => name === id)?.[1];
  if (known === undefined || state === 'answers' || lastFault === undefined) return undefined;
  const answered = lastFault.status === undefined ? '' : ` (${String(lastFault.status)})`;
  return `The connector ${id}: ${advice[lastFault.code](known)}${answered}.`;
}
