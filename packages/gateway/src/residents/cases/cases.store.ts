import type { ZaakDocument } from '@plein/domain/cases.js';
import { sql, type Kysely, type Selectable } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { CasesTable, Database } from '../../store/database.js';

/** A case as it is stored. */
export type CaseRow = Selectable<CasesTable>;

/** Who keeps a case that came with the content files, or that staff made in the newsroom. */
export const keptByFiles = 'files';
export const keptByNewsroom = 'newsroom';

/** Whether no system sends this case, so that the gateway may change it. */
export const isOwnCase = ({ kept_by }: Pick<CaseRow, 'kept_by'>): boolean =>
  [keptByNewsroom, keptByFiles].includes(kept_by);

/** Returns the stored case, or undefined where there is none. */
export async function findCase(database: Kysely<Database>, reference: string): Promise<CaseRow | undefined> {
  return database.selectFrom('cases').selectAll().where('reference', '=', reference).executeTakeFirst();
}

/** Returns the hash of the second factor of a case alone, or undefined where there is no case. */
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

/**
 * Returns a case as `findCase` does, and locks its reference, also where there is no case yet: of two changes, one
 * comes after the other.
 */
export async function lockCase(
  transaction: Kysely<Database>,
  reference: string,
): Promise<CaseRow | undefined> {
  await lockName(transaction, `case ${reference}`);
  return findCase(transaction, reference);
}

/** Lets no other transaction lock this name until this one ends. The embedded store has one transaction at a time. */
export async function lockName(transaction: Kysely<Database>, name: string): Promise<void> {
  if (!isPostgres(transaction)) return;
  const key = sql`hashtext(current_schema() || ' ' || ${name})`;
  await sql`select pg_advisory_xact_lock(${sql.lit(lockSpace)}, ${key})`.execute(transaction);
}

/** Separates our locks of cases from other advisory locks. */
const lockSpace = 7_103;

/** Returns the document of a row. */
export function documentOf(row: Pick<CaseRow, 'document'>): ZaakDocument {
  return JSON.parse(row.document) as ZaakDocument;
}

/** A case to store. */
export interface CaseToStore {
  reference: string;
  secondFactorHash: string;
  document: ZaakDocument;
  /** `files`, `newsroom`, or the source of the system that sends the case. */
  keptBy: string;
  /** When its system changed it; absent where no system sends it. */
  changedAt?: string;
}

/** Stores a case, and replaces the one with the same reference. */
export async function writeCase(
  transaction: Kysely<Database>,
  { reference, secondFactorHash, document, keptBy, changedAt }: CaseToStore,
  now: Date,
): Promise<void> {
  const row = {
    factor_hash: secondFactorHash,
    document: JSON.stringify(document),
    updated_at: now.toISOString(),
    kept_by: keptBy,
    changed_at: changedAt ?? null,
  };
  await transaction
    .insertInto('cases')
    .values({ reference, ...row })
    .onConflict((conflict) =>
      conflict.column('reference').doUpdateSet({ ...row, version: sql`cases.version + 1` }),
    )
    .execute();
}

/** Returns when a case ended, in the language of the database: a date, or null while it is open. */
export function endOfCase(database: Kysely<Database>) {
  return isPostgres(database)
    ? sql<string | null>`document::jsonb -> 'zaak' ->> 'einddatum'`
    : sql<string | null>`json_extract(document, '$.zaak.einddatum')`;
}

/** Deletes the cases of the files of which the reference is not in this list. */
export async function deleteOtherCases(
  transaction: Kysely<Database>,
  references: ReadonlySet<string>,
): Promise<void> {
  const stored = await transaction
    .selectFrom('cases')
    .select('reference')
    .where('kept_by', '=', keptByFiles)
    .execute();
  for (const { reference } of stored) {
    if (references.has(reference)) continue;
    await transaction.deleteFrom('cases').where('reference', '=', reference).execute();
  }
}
