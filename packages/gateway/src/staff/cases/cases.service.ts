import {
  caseDraftProblems,
  changedCase,
  newCase,
  type CaseChange,
  type CaseDraft,
  type CaseList,
  type CaseQuery,
  type CaseRecord,
  type SecondFactor,
} from '@plein/domain/cases/records.js';
import { normaliseReference, reference as newReference } from '@plein/domain/identifier.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sameContent } from '@plein/domain/content.js';
import {
  documentOf,
  findCase,
  isOwnCase,
  keptByNewsroom,
  lockCase,
  writeCase,
  type CaseRow,
} from '../../residents/cases/cases.store.js';
import { secondFactorHash } from '../../residents/cases/second-factor.js';
import type { CaseAddressSeal } from '../../residents/case-links/case-address-seal.js';
import { prepareCaseAddress } from '../../residents/case-links/case-addresses.js';
import { readCases, readRecord, summaryOf, tagOf } from './cases.store.js';
import type { StaffRecording } from './record-case.js';

/** A case after a change, or why it was not changed. */
export type CaseResult =
  | { status: 'done'; record: CaseRecord }
  | { status: 'made'; record: CaseRecord }
  | { status: 'unknown' }
  /** It has changed since it was read. */
  | { status: 'changed' }
  /** A system keeps the case. */
  | { status: 'kept-elsewhere'; by: string }
  | { status: 'invalid'; errors: FieldProblem[] };

/** Cases in the newsroom. */
export interface CaseKeeping {
  list(query: CaseQuery): Promise<CaseList>;
  find(reference: string): Promise<CaseRecord | undefined>;
  /** Makes a case. The same draft twice makes one. */
  make(actor: Actor, draft: CaseDraft): Promise<CaseResult>;
  /** Changes a case that staff keep, as it was read with this tag. */
  change(actor: Actor, reference: string, change: CaseChange, tag: string): Promise<CaseResult>;
}

/** Letters before a reference that the gateway makes. */
const prefix = 'ZK';

export function createCaseKeeping(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  record: StaffRecording,
  addressSeal?: CaseAddressSeal,
): CaseKeeping {
  const read = (database: Kysely<Database>, row: CaseRow, now: Date): Promise<CaseRecord> =>
    readRecord(database, row, { now, mailsLinks: addressSeal !== undefined });

  return {
    async list(query) {
      const { rows, next } = await readCases(store.database, query);
      return { cases: rows.map((row) => summaryOf(row, clock())), ...(next && { next }) };
    },

    async find(reference) {
      const row = await findCase(store.database, normaliseReference(reference));
      return row && read(store.database, row, clock());
    },

    async make(actor, draft) {
      const errors = caseDraftProblems(draft);
      const reference = draft.reference?.trim() || (await referenceOf(draft.id));
      const key = normaliseReference(reference);
      const hash = await hashOf(key, draft.secondFactor);
      if (errors.length > 0 || hash === undefined) return { status: 'invalid', errors };
      const address = await prepareCaseAddress(addressSeal, draft.email);
      if (address.status === 'invalid') return address;
      return record(actor, async ({ transaction, now, note }) => {
        const document = newCase(draft, reference, now);
        const stored = await lockCase(transaction, key);
        if (stored) {
          const isSame =
            stored.factor_hash === hash &&
            sameContent(withoutMoments(documentOf(stored)), withoutMoments(document));
          return isSame
            ? { status: 'done', record: await read(transaction, stored, now) }
            : { status: 'invalid', errors: [taken] };
        }
        await writeCase(
          transaction,
          { reference: key, secondFactorHash: hash, document, keptBy: keptByNewsroom },
          now,
        );
        await address.write(transaction, key);
        await note({ action: 'case.made', subject: key });
        const row = await findCase(transaction, key);
        return row ? { status: 'made', record: await read(transaction, row, now) } : { status: 'unknown' };
      });
    },

    async change(actor, reference, change, tag) {
      const key = normaliseReference(reference);
      const newHash = change.kind === 'address' ? await hashOf(key, change.secondFactor) : undefined;
      const address = await prepareCaseAddress(
        addressSeal,
        change.kind === 'email' ? change.email : undefined,
      );
      if (address.status === 'invalid') return address;
      return record(actor, async ({ transaction, now, note, complete }) => {
        const row = await lockCase(transaction, key);
        if (!row) return { status: 'unknown' };
        if (!isOwnCase(row)) {
          return { status: 'kept-elsewhere', by: row.kept_by };
        }
        if (tagOf(row) !== tag) return { status: 'changed' };
        const before = documentOf(row);
        const result = changedCase(before, change, now);
        if (result.status === 'invalid') return result;
        const { document } = result;
        await writeCase(
          transaction,
          { reference: key, secondFactorHash: newHash ?? row.factor_hash, document, keptBy: keptByNewsroom },
          now,
        );
        await address.write(transaction, key);
        await note({ action: 'case.changed', subject: key, detail: change.kind });
        await complete(before, document);
        const written = await findCase(transaction, key);
        return written
          ? { status: 'done', record: await read(transaction, written, now) }
          : { status: 'unknown' };
      });
    },
  };
}

const hashOf = (key: string, { postcode, houseNumber }: SecondFactor): Promise<string | undefined> =>
  secondFactorHash(key, postcode, houseNumber);

const taken: FieldProblem = {
  field: '/reference',
  code: 'taken',
  detail: 'Another case has this reference. Write another one.',
};

/** Returns the reference of a draft without one, always the same, so that sending it again makes no second case. */
async function referenceOf(id: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`case ${id}`)));
  return newReference(prefix, (length) => bytes.slice(0, length));
}

/** A case as it was made: which moment its first step got does not make it another one. */
function withoutMoments(document: ReturnType<typeof documentOf>) {
  return { ...document, statussen: document.statussen.map(({ statustype }) => statustype) };
}
