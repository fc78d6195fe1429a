import { createTransport, type SendMailOptions } from 'nodemailer';
import { createHealthRecord, type Connector } from '../connector-health.js';
import type { DeliveryFault, DeliveryResult } from '../contact-delivery.js';
import { ConnectorError } from '../outgoing/connector-error.js';
import { within } from '../outgoing/within.js';

/** The mail server of the municipality, and in whose name it sends. */
export interface SmtpSettings {
  host: string;
  port: number;
  /**
   * `immediate`: TLS from the first byte (465); `upgrade`: STARTTLS, without which nothing is sent (587); `none`: only
   * for a server on this machine.
   */
  tls: 'immediate' | 'upgrade' | 'none';
  user?: string;
  password?: string;
  from: string;
}

export interface SmtpOptions {
  clock: () => Date;
  /** How long one step of the conversation may take, in milliseconds. Default: ten seconds. */
  stepTimeout?: number;
  /** How long a check may take, in milliseconds. Default: thirty seconds. */
  checkTimeout?: number;
  /** Whether a message that is refused is a fault of the connection, because no outbox shows it. Default: no. */
  isRefusalFault?: boolean;
  /** Whether messages go to addresses of residents: one that the server refuses is stuck. Default: no. */
  hasOwnReceivers?: boolean;
}

/** A message of plain text. `id` is the first part of its `Message-ID`. */
export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** A mail server, as a connector speaks to it. */
export interface MailConnection extends Connector {
  /** Sends a message once, and resolves with what came of it. It never throws. */
  send(mail: Mail, signal: AbortSignal): Promise<DeliveryResult>;
}

/** Makes the connection of a connector to the mail server. */
export function connectSmtp(
  name: Pick<Connector, 'id' | 'system'>,
  settings: SmtpSettings,
  {
    clock,
    stepTimeout = 10_000,
    checkTimeout = 30_000,
    isRefusalFault = false,
    hasOwnReceivers = false,
  }: SmtpOptions,
): MailConnection {
  const record = createHealthRecord(name, clock, (error) => failedEmail(error).fault);
  const { host, port, tls, user, password, from } = settings;
  const open = () =>
    createTransport({
      ...{
        host,
        port,
        secure: tls === 'immediate',
        requireTLS: tls === 'upgrade',
        ignoreTLS: tls === 'none',
      },
      ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
      ...{ connectionTimeout: stepTimeout, greetingTimeout: stepTimeout, socketTimeout: 2 * stepTimeout },
      // A message has no parts of files or addresses.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
  const messageOf = ({ id, to, subject, text }: Mail): SendMailOptions => ({
    ...{ from, to, subject, text, messageId: `<${id}@${domainOf(from)}>`, date: clock() },
    headers: { 'Auto-Submitted': 'auto-generated' },
  });

  return {
    ...name,
    async send(mail, signal) {
      if (signal.aborted) return { status: 'later', fault: { code: 'timeout' } };
      const transport = open();
      try {
        // A server that says a little at a time passes every limit of one step.
        await transport.sendMail({ ...messageOf(mail), signal });
        record.answered();
        return { status: 'delivered' };
      } catch (error) {
        const result = failedEmail(error, hasOwnReceivers);
        if (result.status === 'later' || isRefusalFault) record.failed(result.fault);
        return result;
      } finally {
        transport.close();
      }
    },
    health: () => record.read(),
    async check() {
      const transport = open();
      const health = await record.checked(() => within(checkTimeout, name.id, transport.verify()));
      transport.close();
      return health;
    },
  };
}

/** What nodemailer says of an error. */
interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

const codes: Readonly<Record<string, DeliveryFault['code']>> = {
  EAUTH: 'refused',
  ENOAUTH: 'refused',
  ETIMEDOUT: 'timeout',
  EABORT: 'timeout',
  ECONNECTION: 'unreachable',
  EDNS: 'unreachable',
  ESOCKET: 'unreachable',
  EPROTOCOL: 'malformed',
};

/** The steps of SMTP, of which the name may be in a fault. */
const commands: ReadonlySet<string> = new Set([
  'CONN',
  'EHLO',
  'STARTTLS',
  'AUTH',
  'MAIL FROM',
  'RCPT TO',
  'DATA',
]);

/**
 * A message that the server refuses for good (5yz, RFC 5321) for what it holds is stuck. Everything else is tried later,
 * where its addresses are those of the settings.
 */
function failedEmail(
  error: unknown,
  hasOwnReceivers = false,
): Exclude<DeliveryResult, { status: 'delivered' }> {
  if (error instanceof ConnectorError) return { status: 'later', fault: error.fault };
  const { code = '', command = '', responseCode } = error as SmtpError;
  const step = [...commands].find((one) => command.toUpperCase().startsWith(one));
  const fault: DeliveryFault = {
    code: codes[code] ?? 'failed',
    ...(responseCode !== undefined && { status: responseCode }),
    ...(step !== undefined && { part: step.toLowerCase() }),
  };
  const isOfMessage = code === 'EMESSAGE' || (hasOwnReceivers && step === 'RCPT TO');
  const isRefusal = isOfMessage && (responseCode ?? 0) >= 500;
  return isRefusal ? { status: 'stuck', fault } : { status: 'later', fault };
}

function domainOf(address: string): string {
  return /@([\w.-]+)>?\s*$/.exec(address)?.[1] ?? 'plein.invalid';
}
