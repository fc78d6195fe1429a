import {
  caseSummary,
  type CaseQuery,
  type CaseRecord,
  type CaseSummary,
} from '@plein/domain/cases/records.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import { findCaseAddress } from '../../residents/case-links/case-addresses.js';
import { documentOf, endOfCase, type CaseRow } from '../../residents/cases/cases.store.js';

const together = 50;

/** Returns a case as the list of the newsroom has it. */
export function summaryOf(row: CaseRow, now: Date): CaseSummary {
  const { kept_by: keptBy, updated_at: updatedAt } = row;
  return caseSummary(documentOf(row), { keptBy, updatedAt }, now);
}

/** Returns a case with its document, the tag for a change, and whether its resident can get a link to it. */
export async function readRecord(
  database: Kysely<Database>,
  row: CaseRow,
  { now, mailsLinks }: { now: Date; mailsLinks: boolean },
): Promise<CaseRecord> {
  const hasAddress = mailsLinks && (await findCaseAddress(database, row.reference)) !== undefined;
  return {
    ...{ summary: summaryOf(row, now), document: documentOf(row), tag: tagOf(row) },
    links: mailsLinks ? (hasAddress ? 'ready' : 'no-address') : 'off',
  };
}

/** The tag of a case as it was read: another writing gives another tag. */
export function tagOf({ version }: Pick<CaseRow, 'version'>): string {
  return `"${version}"`;
}

/** Returns the cases of a query, the last changed first, and where the following page begins. */
export async function readCases(
  database: Kysely<Database>,
  { reference, state = 'open', before }: CaseQuery,
): Promise<{ rows: CaseRow[]; next: string | undefined }> {
  let query = database.selectFrom('cases').selectAll();
  const part = reference === undefined ? '' : searched(reference);
  if (part !== '') query = query.where('reference', 'like', `%${part}%`);
  if (state !== 'all') query = query.where(endOfCase(database), state === 'open' ? 'is' : 'is not', null);
  const [at, last] = before?.split(' ') ?? [];
  if (at !== undefined && last !== undefined) {
    query = query.where(({ eb, or, and }) =>
      or([eb('updated_at', '<', at), and([eb('updated_at', '=', at), eb('reference', '<', last)])]),
    );
  }
  const rows = await query
    .orderBy('updated_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(together + 1)
    .execute();
  const shown = rows.slice(0, together);
  const end = rows.length > together ? shown.at(-1) : undefined;
  return { rows: shown, next: end && `${end.updated_at} ${end.reference}` };
}

/** A part of a reference in the notation of the store, without what has a meaning in a pattern. */
function searched(reference: string): string {
  return normaliseReference(reference).replaceAll(/[%_\\]/g, '');
}
