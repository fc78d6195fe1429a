import { normaliseReference } from '@plein/domain/identifier.js';
import type { CaseSource } from '../../connectors/case-source.js';
import { equalInConstantTime } from '../../core/digest.js';
import type { Store } from '../../store/store.js';
import { documentOf, findCase, findSecondFactorHash } from './cases.store.js';
import { secondFactorHash } from './second-factor.js';

/** The hash to compare with where there is no case, so that an unknown reference takes the same time. */
const noCase = '0'.repeat(64);

/** Makes the case source of the gateway itself: the cases in its store. */
export function storedCases({ database }: Pick<Store, 'database'>): CaseSource {
  return {
    async find({ reference, postcode, houseNumber }) {
      const hash = await secondFactorHash(reference, postcode, houseNumber);
      if (hash === undefined) return undefined;
      const stored = normaliseReference(reference);
      // A document takes longer to read the larger it is, so it is read only for anyone who knows the second factor.
      const expected = await findSecondFactorHash(database, stored);
      if (!equalInConstantTime(expected ?? noCase, hash)) return undefined;
      const row = await findCase(database, stored);
      // The case may have changed since.
      return row && equalInConstantTime(row.factor_hash, hash) ? documentOf(row) : undefined;
    },
  };
}
