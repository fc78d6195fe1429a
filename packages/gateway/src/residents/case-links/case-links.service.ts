import { caseView, type CaseLinkReceipt, type CaseLinkRequest } from '@plein/domain/cases.js';
import { normaliseReference, uuidv7 } from '@plein/domain/identifier.js';
import { newToken } from '../../auth/tokens.js';
import type { FoundCase } from '../../connectors/all-cases.js';
import type { CaseSource } from '../../connectors/case-source.js';
import { putInOutbox } from '../../connectors/outbox/deliveries.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { ResidentRecording } from '../cases/resident-recording.js';
import { documentOf, findCase } from '../cases/cases.store.js';
import { contextOfCase, viewOfCase } from '../cases/event-context.js';
import { accessMinutes, caseLinksConnector, linkMinutes } from './case-link-rules.js';
import { caseOfAccess, isUsable, useUp } from './case-links.store.js';

/** A case that a link opened, with what opens it again for a while. */
export interface OpenedByLink {
  access: string;
  found: FoundCase;
}

/** Links to cases, which residents get by mail in place of a second factor. */
export interface CaseLinks {
  /** Whether the gateway mails links. */
  readonly isOn: boolean;
  /**
   * Takes a request for a link, always in the same steps: whether there is such a case is looked up later, when its mail is
   * due.
   */
  ask(request: CaseLinkRequest): Promise<CaseLinkReceipt>;
  /** Returns whether a link can be used now. It uses up nothing. */
  isUsable(key: string): Promise<boolean>;
  /** Uses a link up; undefined where it does not exist, was used, or has ended. */
  use(key: string, language: string): Promise<OpenedByLink | undefined>;
  /** Returns the case of a reference, for what a link to it gave; undefined where that does not open it now. */
  open(access: string, reference: string): Promise<FoundCase | undefined>;
}

/** @param source the cases in the store of the gateway itself */
export function createCaseLinks(
  { store, clock, random }: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  source: Pick<CaseSource, 'ofResident' | 'reactions'>,
  record: ResidentRecording,
  isOn: boolean,
): CaseLinks {
  async function caseOf(reference: string): Promise<FoundCase | undefined> {
    const [found] = await source.ofResident({ references: [reference] });
    return found && { document: found.document, reactions: source.reactions };
  }

  return {
    isOn,
    async ask({ reference, language = 'nl' }) {
      const now = clock();
      const newId = (): string => uuidv7(now.getTime(), random);
      const id = newId();
      const row = { id, reference: normaliseReference(reference), language, asked_at: now.toISOString() };
      await store.commit(async (transaction) => {
        await transaction.insertInto('case_links').values(row).execute();
        await putInOutbox(transaction, { kind: 'case-link', subject: id }, [caseLinksConnector], {
          now,
          newId,
        });
      });
      return { minutes: linkMinutes };
    },
    isUsable: async (key) => isUsable(store.database, await sha256(key), clock()),
    async use(key, language) {
      const access = newToken(random);
      const [keyHash, accessHash] = await Promise.all([sha256(key), sha256(access)]);
      const used = await record(async ({ transaction, now, note, announce }) => {
        const until = new Date(now.getTime() + accessMinutes * 60_000);
        const reference = await useUp(transaction, keyHash, { now, accessHash, until });
        if (reference === undefined) return undefined;
        await note({ action: 'case.link-used', subject: reference });
        const row = await findCase(transaction, reference);
        if (!row) return undefined;
        const document = documentOf(row);
        const context = contextOfCase(document, language);
        await announce({ ...viewOfCase(caseView(document, now, language)), context });
        return reference;
      });
      const found = used === undefined ? undefined : await caseOf(used);
      return found && { access, found };
    },
    async open(access, reference) {
      const opened = await caseOfAccess(store.database, await sha256(access), clock());
      if (opened === undefined || opened !== normaliseReference(reference)) return undefined;
      return caseOf(opened);
    },
  };
}
