import type { ContactDelivery, DeliveryItem } from '../contact-delivery.js';
import { emailText } from './email-text.js';
import { connectSmtp, type Mail, type SmtpOptions, type SmtpSettings } from './smtp.js';

export interface EmailSettings extends SmtpSettings {
  /** The address for each department, by its code; `*` for every other item. */
  to: ReadonlyMap<string, string>;
}

/**
 * Makes the connector that sends an e-mail for each item. SMTP cannot be asked whether a message came, so where the
 * answer to one is lost it is sent again: a request that arrives twice is better than one that does not. The
 * `Message-ID` stays the same, and many mail systems show one message then.
 */
export function connectEmail(settings: EmailSettings, options: SmtpOptions): ContactDelivery {
  const { send, ...connection } = connectSmtp({ id: 'email', system: 'email' }, settings, options);

  function mailOf(item: DeliveryItem): Mail {
    const { id, department } = item.receipt.copy;
    const { to, from } = settings;
    return { id, to: to.get(department ?? '*') ?? to.get('*') ?? from, ...emailText(item) };
  }

  return {
    ...connection,
    repeats: 'may-repeat',
    deliver: (item, signal) => send(mailOf(item), signal),
    async preview(item) {
      const { to, subject, text } = mailOf(item);
      return [{ to, body: `${subject}\n\n${text}` }];
    },
  };
}
