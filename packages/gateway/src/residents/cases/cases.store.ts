import type { ZaakDocument } from '@plein/domain/cases.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** Returns the hash of the second factor of a case, or undefined where there is no such case. */
export async function findSecondFactorHash(
  database: Kysely<Database>,
  reference: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('cases')
    .select('factor_hash')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row?.factor_hash;
}

/** Returns the case. Call it only after checking the second factor. */
export async function readCase(
  database: Kysely<Database>,
  reference: string,
): Promise<ZaakDocument | undefined> {
  const row = await database
    .selectFrom('cases')
    .select('document')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && (JSON.parse(row.document) as ZaakDocument);
}

/** Stores a case, and replaces the one with the same reference. */
export async function writeCase(
  transaction: Kysely<Database>,
  one: { reference: string; secondFactorHash: string; document: ZaakDocument },
  now: Date,
): Promise<void> {
  const row = {
    factor_hash: one.secondFactorHash,
    document: JSON.stringify(one.document),
    updated_at: now.toISOString(),
  };
  await transaction
    .insertInto('cases')
    .values({ reference: one.reference, ...row })
    .onConflict((conflict) => conflict.column('reference').doUpdateSet(row))
    .execute();
}

/** Deletes the cases of which the reference is not in this list. */
export async function deleteOtherCases(
  transaction: Kysely<Database>,
  references: ReadonlySet<string>,
): Promise<void> {
  const stored = await transaction.selectFrom('cases').select('reference').execute();
  for (const { reference } of stored) {
    if (references.has(reference)) continue;
    await transaction.deleteFrom('cases').where('reference', '=', reference).execute();
  }
}
