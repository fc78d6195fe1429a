import { caseEmailProblems } from '@plein/domain/cases/records.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { Kysely, Selectable } from 'kysely';
import type { CaseAddressesTable, Database } from '../../store/database.js';
import type { CaseAddressSeal } from './case-address-seal.js';

/** What a change of a case does with its e-mail address, or why it cannot. */
export type PreparedAddress =
  | { status: 'ok'; write: (transaction: Kysely<Database>, reference: string) => Promise<void> }
  | { status: 'invalid'; errors: FieldProblem[] };

const isOff: FieldProblem = {
  field: '/email',
  code: 'links-off',
  detail: 'Leave out the address: this gateway mails no links, because PLEIN_EMAIL_CASE_LINKS is not set.',
};

/**
 * Checks and encrypts the e-mail address of a case, before the transaction that stores it.
 * @param seal undefined where the gateway mails no links
 * @param email empty to delete it, undefined to leave it as it is
 */
export async function prepareCaseAddress(
  seal: CaseAddressSeal | undefined,
  email: string | undefined,
): Promise<PreparedAddress> {
  const typed = email?.trim();
  const errors = caseEmailProblems(typed);
  if (errors.length > 0) return { status: 'invalid', errors };
  if (typed === undefined) return { status: 'ok', write: async () => undefined };
  if (typed !== '' && !seal) return { status: 'invalid', errors: [isOff] };
  const address = typed === '' ? undefined : await seal?.address(typed);
  return {
    status: 'ok',
    async write(transaction, reference) {
      const stored = await findCaseAddress(transaction, reference);
      if (stored?.address_hash === address?.address_hash) return;
      // Anyone who reads the old address may have a link, or what it gave.
      await transaction.deleteFrom('case_links').where('reference', '=', reference).execute();
      await transaction.deleteFrom('case_addresses').where('reference', '=', reference).execute();
      if (address)
        await transaction
          .insertInto('case_addresses')
          .values({ reference, ...address })
          .execute();
    },
  };
}

/** Returns where the resident of a case gets links, or undefined. */
export async function findCaseAddress(
  database: Kysely<Database>,
  reference: string,
): Promise<Selectable<CaseAddressesTable> | undefined> {
  return database
    .selectFrom('case_addresses')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
}
