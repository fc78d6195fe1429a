import { normaliseReference } from '@plein/domain/identifier.js';
import type { ZaakDocument } from '@plein/domain/cases.js';
import type { CaseReactions } from '../../connectors/case-reactions.js';
import type { CaseSource } from '../../connectors/case-source.js';
import { equalInConstantTime } from '../../core/digest.js';
import type { Store } from '../../store/store.js';
import { documentOf, findCase, findSecondFactorHash, isOwnCase, type CaseRow } from './cases.store.js';
import { secondFactorHash } from './second-factor.js';

/** The hash to compare with where there is no case, so that an unknown reference takes the same time. */
const noCase = '0'.repeat(64);

/**
 * Makes the case source of the gateway itself: the cases in its store.
 * @param reactions what residents can do with the cases that no system sends. Default: nothing
 */
export function storedCases({ database }: Pick<Store, 'database'>, reactions?: CaseReactions): CaseSource {
  // The next message of a system would undo what a resident does with its case here.
  const shownOf = (row: CaseRow): ZaakDocument =>
    reactions && isOwnCase(row) ? documentOf(row) : withoutReactions(documentOf(row));
  return {
    ...(reactions && { reactions }),
    async ofResident({ references }) {
      const numbers = new Set(references.map(normaliseReference).filter(Boolean));
      const rows = await Promise.all([...numbers].map((one) => findCase(database, one)));
      return rows.flatMap((row) => (row ? [{ document: shownOf(row), foundBy: 'number' as const }] : []));
    },
    async find({ reference, postcode, houseNumber }) {
      const hash = await secondFactorHash(reference, postcode, houseNumber);
      if (hash === undefined) return undefined;
      const stored = normaliseReference(reference);
      // A document takes longer to read the larger it is, so it is read only for anyone who knows the second factor.
      const expected = await findSecondFactorHash(database, stored);
      if (!equalInConstantTime(expected ?? noCase, hash)) return undefined;
      const row = await findCase(database, stored);
      // The case may have changed since.
      return row && equalInConstantTime(row.factor_hash, hash) ? shownOf(row) : undefined;
    },
  };
}

/** Returns a case without what its resident may do with it. */
function withoutReactions({
  plein: { unsatisfied: _, withdrawable: __, ...plein },
  taken,
  ...document
}: ZaakDocument): ZaakDocument {
  return { ...document, plein, taken: taken.map(({ plein: ___, ...task }) => task) };
}
