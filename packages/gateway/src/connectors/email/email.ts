import { createTransport, type SendMailOptions } from 'nodemailer';
import { createHealthRecord } from '../connector-health.js';
import type { ContactDelivery, DeliveryFault, DeliveryItem, DeliveryResult } from '../contact-delivery.js';
import { ConnectorError } from '../outgoing/connector-error.js';
import { within } from '../outgoing/within.js';
import { emailText } from './email-text.js';

export interface EmailSettings {
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
  /** The address for each department, by its code; `*` for every other request. */
  to: ReadonlyMap<string, string>;
}

export interface EmailOptions {
  clock: () => Date;
  /** How long one step of the conversation may take, in milliseconds. Default: ten seconds. */
  stepTimeout?: number;
  /** How long a check may take, in milliseconds. Default: thirty seconds. */
  checkTimeout?: number;
}

/**
 * Makes the connector that sends an e-mail for each request. SMTP cannot be asked whether a message came, so where the
 * answer to one is lost it is sent again: a request that arrives twice is better than one that does not. The
 * `Message-ID` stays the same, and many mail systems show one message then.
 */
export function connectEmail(
  settings: EmailSettings,
  { clock, stepTimeout = 10_000, checkTimeout = 30_000 }: EmailOptions,
): ContactDelivery {
  const name = { id: 'email', system: 'email' };
  const record = createHealthRecord(name, clock, (error) => failedEmail(error).fault);
  const { host, port, tls, user, password, from, to } = settings;
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

  function messageOf({
    receipt,
  }: DeliveryItem): SendMailOptions & { to: string; subject: string; text: string } {
    const { id, department } = receipt.copy;
    const receiver = to.get(department ?? '*') ?? to.get('*') ?? from;
    return {
      ...{ from, to: receiver, messageId: `<${id}@${domainOf(from)}>`, date: clock() },
      ...emailText(receipt),
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  }

  return {
    ...name,
    repeats: 'may-repeat',
    async deliver(item, signal) {
      if (signal.aborted) return { status: 'later', fault: { code: 'timeout' } };
      const transport = open();
      try {
        // A server that says a little at a time passes every limit of one step.
        await transport.sendMail({ ...messageOf(item), signal });
        record.answered();
        return { status: 'delivered' };
      } catch (error) {
        const result = failedEmail(error);
        if (result.status === 'later') record.failed(result.fault);
        return result;
      } finally {
        transport.close();
      }
    },
    async preview(item) {
      const { to: receiver, subject, text } = messageOf(item);
      return [{ to: receiver, body: `${subject}\n\n${text}` }];
    },
    health: () => record.read(),
    async check() {
      const transport = open();
      const health = await record.checked(() => within(checkTimeout, 'email', transport.verify()));
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
 * since its addresses are those of the settings.
 */
function failedEmail(error: unknown): Exclude<DeliveryResult, { status: 'delivered' }> {
  if (error instanceof ConnectorError) return { status: 'later', fault: error.fault };
  const { code = '', command = '', responseCode } = error as SmtpError;
  const step = [...commands].find((one) => command.toUpperCase().startsWith(one));
  const fault: DeliveryFault = {
    code: codes[code] ?? 'failed',
    ...(responseCode !== undefined && { status: responseCode }),
    ...(step !== undefined && { part: step.toLowerCase() }),
  };
  const isRefusal = code === 'EMESSAGE' && (responseCode ?? 0) >= 500;
  return isRefusal ? { status: 'stuck', fault } : { status: 'later', fault };
}

function domainOf(address: string): string {
  return /@([\w.-]+)>?\s*$/.exec(address)?.[1] ?? 'plein.invalid';
}
