import type { OutboxDelivery } from '../../connectors/contact-delivery.js';
import type { MailConnection } from '../../connectors/email/smtp.js';
import { createOutboxWorker, type DeliveryWorker } from '../../connectors/outbox/delivery-worker.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { ResidentRecording } from '../cases/resident-recording.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { CaseAddressSeal } from './case-address-seal.js';
import { caseLinksConnector } from './case-link-rules.js';
import { storeKey } from './case-links.store.js';
import { linkMailText, mailLanguage } from './link-mail.js';
import { readCaseLinks, type CaseLinkItem } from './link-outbox.js';

export interface LinkDeliveryOptions extends Pick<GatewayDependencies, 'store' | 'clock' | 'random'> {
  mail: MailConnection;
  seal: CaseAddressSeal;
  record: ResidentRecording;
  /** The address of the gateway, for the link. */
  publicUrl: string;
  /** Returns the name of the municipality. */
  organisation: () => Promise<string>;
}

/** What happens with a mail whose answer was lost: it is sent again, with the same link. */
export const linkRepeats = 'may-repeat';

/** Makes what mails links, and forgets the key of one when its mail is delivered. */
export function caseLinkDelivery({
  mail,
  seal,
  record,
  publicUrl,
  organisation,
}: Omit<LinkDeliveryOptions, 'store' | 'clock' | 'random'>): OutboxDelivery<CaseLinkItem> {
  const { send, ...connection } = mail;
  return {
    ...connection,
    repeats: linkRepeats,
    async deliver({ id, reference, language, sealedKey, sealedAddress, until }, signal) {
      const [key, to] = await Promise.all([seal.open(sealedKey), seal.open(sealedAddress)]);
      if (key === undefined || to === undefined) {
        return { status: 'stuck', fault: { code: 'failed', part: 'PLEIN_MESSAGE_SECRET' } };
      }
      const query = language === 'nl' ? '' : `?language=${language}`;
      const address = `${publicUrl}/pages/case-links/${key}${query}`;
      const words = { reference, address, until, organisation: await organisation() };
      const result = await send({ id, to, ...linkMailText(mailLanguage(language), words) }, signal);
      if (result.status !== 'delivered') return result;
      await record(async ({ transaction, note }) => {
        await storeKey(transaction, id, { sealed_key: null });
        await note({ action: 'case.link-mailed', subject: normaliseReference(reference) });
      });
      return result;
    },
  };
}

/** Makes the worker that mails links. */
export function createLinkWorker({ store, clock, random, ...options }: LinkDeliveryOptions): {
  id: string;
  worker: DeliveryWorker;
} {
  const read = readCaseLinks(options.seal, { random });
  const worker = createOutboxWorker(caseLinkDelivery(options), read, { store, clock, random });
  return { id: caseLinksConnector, worker };
}
