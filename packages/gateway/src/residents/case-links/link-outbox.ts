import type { ReadOutbox } from '../../connectors/outbox/read-item.js';
import { newToken } from '../../auth/tokens.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import { documentOf, findCase } from '../cases/cases.store.js';
import type { CaseAddressSeal } from './case-address-seal.js';
import { findCaseAddress } from './case-addresses.js';
import { linkMinutes } from './case-link-rules.js';
import { deleteLink, findLink, mayMail, storeKey } from './case-links.store.js';

/** A link to mail. Its key and its receiver are encrypted. */
export interface CaseLinkItem {
  id: string;
  /** The reference of the case, as its resident knows it. */
  reference: string;
  language: string;
  sealedKey: string;
  sealedAddress: string;
  /** When the link ends. */
  until: Date;
}

/**
 * Makes what reads the outbox of links. Only here it turns out whether a case exists, has an address and may have one
 * more mail, so that nothing of it is in the answer to anyone who asks for a link. What gets no mail is deleted.
 */
export function readCaseLinks(
  seal: CaseAddressSeal,
  { random }: Pick<GatewayDependencies, 'random'>,
): ReadOutbox<CaseLinkItem> {
  return async (transaction, { subject }, now) => {
    const link = await findLink(transaction, subject);
    if (!link) return undefined;
    const { id, reference, language } = link;
    const isMade = link.key_hash !== null;
    // A mail whose answer was lost may have come, and the link in it may have been used.
    if (isMade && link.sealed_key === null) return 'closed';
    const address = await findCaseAddress(transaction, reference);
    const stored = address && (await findCase(transaction, reference));
    if (!stored || (!isMade && !(await mayMail(transaction, address, now)))) {
      await deleteLink(transaction, id);
      return undefined;
    }
    const until = new Date(now.getTime() + linkMinutes * 60_000);
    const expires_at = until.toISOString();
    let sealedKey = link.sealed_key;
    if (sealedKey === null) {
      const key = newToken(random);
      sealedKey = await seal.seal(key);
      await storeKey(transaction, id, {
        ...{ address_hash: address.address_hash, mailed_at: now.toISOString() },
        ...{ sealed_key: sealedKey, key_hash: await sha256(key), expires_at },
      });
    } else {
      await storeKey(transaction, id, { expires_at });
    }
    return {
      ...{ id, language, sealedKey, until, sealedAddress: address.sealed },
      reference: documentOf(stored).zaak.identificatie,
    };
  };
}
