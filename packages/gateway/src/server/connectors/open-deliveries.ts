import type { Profile } from '@plein/domain/profile.js';
import type { ContactDelivery } from '../../connectors/contact-delivery.js';
import type { MailConnection, SmtpSettings } from '../../connectors/email/smtp.js';
import { caseLinksConnector } from '../../residents/case-links/case-link-rules.js';
import { readProfile } from '../../residents/profile/profile.store.js';
import type { Store } from '../../store/store.js';
import { ownSource } from '../../systems/events/own-events.js';
import type { DeliverySettings } from './delivery-settings.js';

export interface OpenDeliveriesOptions {
  clock: () => Date;
  /** Where the profile is, with the name of the municipality in events. Default: events have a plain source. */
  store?: Pick<Store, 'database'>;
}

/** Makes the connectors of the settings. The code of one is loaded only where it is set. */
export async function openDeliveries(
  settings: DeliverySettings | undefined,
  { clock, store }: OpenDeliveriesOptions,
): Promise<ContactDelivery[]> {
  const { klantinteracties, webhook, email } = settings ?? {};
  const opened: ContactDelivery[] = [];
  const source = async (): Promise<string> => {
    const document = store && (await readProfile(store.database));
    return ownSource(document === undefined ? undefined : (JSON.parse(document) as Profile));
  };
  if (klantinteracties) {
    const { connectKlantinteracties } = await import('../../connectors/klantinteracties/klantinteracties.js');
    opened.push(connectKlantinteracties(klantinteracties, { clock }));
  }
  if (webhook) {
    const { connectWebhook } = await import('../../connectors/webhook/webhook.js');
    opened.push(connectWebhook(webhook, { clock, source }));
  }
  if (email) {
    const { connectEmail } = await import('../../connectors/email/email.js');
    opened.push(connectEmail(email, { clock }));
  }
  return opened;
}

/** Makes the connection that sends work notices; none where they are not set. */
export async function openWorkNotices(
  settings: SmtpSettings | undefined,
  { clock }: Pick<OpenDeliveriesOptions, 'clock'>,
): Promise<MailConnection[]> {
  if (settings === undefined) return [];
  const { connectSmtp } = await import('../../connectors/email/smtp.js');
  const name = { id: 'work-notices', system: 'work-notices' };
  return [connectSmtp(name, settings, { clock, isRefusalFault: true })];
}

/** Makes the connection that mails links to cases; none where it is not set. */
export async function openCaseLinkMail(
  settings: SmtpSettings | undefined,
  { clock }: Pick<OpenDeliveriesOptions, 'clock'>,
): Promise<MailConnection | undefined> {
  if (settings === undefined) return undefined;
  const { connectSmtp } = await import('../../connectors/email/smtp.js');
  const name = { id: caseLinksConnector, system: caseLinksConnector };
  return connectSmtp(name, settings, { clock, hasOwnReceivers: true });
}
