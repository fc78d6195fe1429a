import {
  caseDocumentProblems,
  secondFactorProblems,
  type CaseMessage,
  type CaseMessageReceipt,
} from '@plein/domain/cases/records.js';
import { caseMessageSchema } from '@plein/domain/cases/records/schema.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { sameContent } from '@plein/domain/content.js';
import type { CaseAddressSeal } from '../../residents/case-links/case-address-seal.js';
import { prepareCaseAddress } from '../../residents/case-links/case-addresses.js';
import { validator } from '../../http/validation.js';
import {
  documentOf,
  keptByFiles,
  lockCase,
  writeCase,
  type CaseRow,
} from '../../residents/cases/cases.store.js';
import { secondFactorHash } from '../../residents/cases/second-factor.js';
import type { KeyRule } from '../senders/api-keys.store.js';
import type { CaseRecording } from './case-recording.js';

/** What became of a message. `kept-elsewhere` names who keeps the case; `same-moment` is another text of one moment. */
export type CaseIntakeResult =
  | { status: 'stored'; receipt: CaseMessageReceipt }
  | { status: 'invalid'; errors: FieldProblem[] }
  | { status: 'kept-elsewhere'; by: string }
  | { status: 'same-moment' };

export interface CaseIntake {
  /** Takes a message about a case, checked as a whole. Sending it again changes nothing. */
  receive(key: KeyRule, reference: string, message: unknown): Promise<CaseIntakeResult>;
}

const mostProblems = 100;
/** How far the clock of a system may be ahead, in milliseconds. A later moment would keep its next messages out. */
const clockTolerance = 300_000;

/** Returns every fault of a message, each with its path and what to write. */
export function caseMessageProblems(reference: string, message: unknown): FieldProblem[] {
  const { check, problems } = validator(caseMessageSchema);
  if (!check(message)) return problems(message, mostProblems);
  const { document, secondFactor } = message as CaseMessage;
  const other = normaliseReference(document.zaak.identificatie) !== reference;
  return [
    ...(other
      ? [
          {
            field: '/document/zaak/identificatie',
            code: 'other-reference',
            detail: `Write the reference of the address: ${reference}.`,
          },
        ]
      : []),
    ...caseDocumentProblems(document).map((one) => ({ ...one, field: `/document${one.field}` })),
    ...(secondFactor ? secondFactorProblems(secondFactor) : []),
  ].slice(0, mostProblems);
}

/** Makes the service that takes cases from case systems. */
export function createCaseIntake(
  record: CaseRecording,
  clock: () => Date,
  addressSeal?: CaseAddressSeal,
): CaseIntake {
  return {
    async receive(key, address, message) {
      const reference = normaliseReference(address);
      const errors = caseMessageProblems(reference, message);
      if (errors.length > 0) return { status: 'invalid', errors };
      const { document, secondFactor, email, changedAt: sent } = message as CaseMessage;
      const changedAt = new Date(sent).toISOString();
      if (Date.parse(sent) > clock().getTime() + clockTolerance) {
        return { status: 'invalid', errors: [inFuture] };
      }
      const emailAddress = await prepareCaseAddress(addressSeal, email);
      if (emailAddress.status === 'invalid') return emailAddress;
      const hash =
        secondFactor && (await secondFactorHash(reference, secondFactor.postcode, secondFactor.houseNumber));
      const receipt = (
        status: CaseMessageReceipt['status'],
        stored: string = changedAt,
      ): CaseIntakeResult => ({
        status: 'stored',
        receipt: { reference, status, changedAt: stored },
      });

      return record(key, async ({ transaction, now, note, complete }) => {
        const row = await lockCase(transaction, reference);
        if (row && ![key.source, keptByFiles].includes(row.kept_by)) {
          return { status: 'kept-elsewhere', by: row.kept_by };
        }
        const secondFactorHash = hash ?? row?.factor_hash;
        if (secondFactorHash === undefined) return { status: 'invalid', errors: [factorMissing] };
        const earlier = row?.changed_at ?? undefined;
        const isSame = row && isSameCase(row, document, secondFactorHash);
        if (earlier !== undefined && changedAt < earlier) return receipt('older', earlier);
        if (earlier === changedAt) return isSame ? receipt('unchanged') : { status: 'same-moment' };
        await writeCase(
          transaction,
          { reference, secondFactorHash, document, keptBy: key.source, changedAt },
          now,
        );
        await emailAddress.write(transaction, reference);
        if (isSame && row.kept_by === key.source) return receipt('unchanged');
        await note({ action: row ? 'case.changed' : 'case.made', subject: reference, detail: 'message' });
        await complete(row && documentOf(row), document);
        return receipt(row ? 'changed' : 'made');
      });
    },
  };
}

const factorMissing: FieldProblem = {
  field: '/secondFactor',
  code: 'required',
  detail: 'Write the postcode and house number of the resident, since this case is new here.',
};

const inFuture: FieldProblem = {
  field: '/changedAt',
  code: 'future',
  detail: 'Write a moment that has been; a later one would make your next message the older one.',
};

function isSameCase(row: CaseRow, document: CaseMessage['document'], hash: string): boolean {
  return row.factor_hash === hash && sameContent(documentOf(row), document);
}
