import { caseTypesWithoutTexts, type CaseTexts } from '@plein/domain/cases/records.js';
import { sql, type Kysely } from 'kysely';
import { isPostgres } from '../../aggregation/event-counts.store.js';
import type { CaseConnector } from '../../connectors/case-source.js';
import { documentOf } from '../../residents/cases/cases.store.js';
import type { Database } from '../../store/database.js';

const mostTypes = 500;

/**
 * Returns which case types have no texts for residents: those of the cases in the store, each as its case with the last
 * number has it, and those that the connectors have read.
 */
export async function readCaseTexts(
  database: Kysely<Database>,
  connectors: readonly Pick<CaseConnector, 'caseTypes'>[],
): Promise<CaseTexts> {
  const title = isPostgres(database)
    ? sql<string>`document::jsonb -> 'zaaktype' ->> 'omschrijving'`
    : sql<string>`json_extract(document, '$.zaaktype.omschrijving')`;
  const stored = await database
    .selectFrom('cases')
    .select('document')
    .where('reference', 'in', (query) =>
      query
        .selectFrom('cases')
        .select(({ fn }) => fn.max<string>('reference').as('last'))
        .groupBy(title),
    )
    .limit(mostTypes)
    .execute();
  return caseTypesWithoutTexts([
    ...stored.map(documentOf),
    ...connectors.flatMap((one) => one.caseTypes?.() ?? []),
  ]);
}
