import { caseView, checkSecondFactor, type CaseLookup, type CaseView } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { equalInConstantTime } from '../../core/digest.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { findSecondFactorHash, readCase } from './cases.store.js';
import { secondFactorHash } from './second-factor.js';
import type { WrongTries } from './wrong-tries.js';

export type LookupResult =
  | { status: 'found'; view: CaseView }
  | { status: 'not-found' }
  | { status: 'invalid'; errors: FieldProblem[] }
  | { status: 'wait'; seconds: number };

export interface CasesService {
  /** Looks up a case for a client on the network, of which `client` is the key. */
  lookUp(lookup: CaseLookup, client: string): Promise<LookupResult>;
}

/** The hash to compare with where there is no case, so that an unknown reference takes the same time. */
const noCase = '0'.repeat(64);

const advice: Readonly<Record<string, string>> = {
  reference: 'Write the reference from the letter or message, like ZB-2026-0417.',
  postcode: 'Write four digits and two letters, like 1234 AB.',
  houseNumber: 'Write the house number, like 12 or 12-A.',
};

/**
 * Makes the service that shows a case to a resident, by its reference and a second factor: the postcode and
 * house number.
 */
export function createCasesService(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  tries: WrongTries,
): CasesService {
  return {
    async lookUp(lookup, client) {
      const errors = checkSecondFactor(lookup).map(({ field, code }) => ({
        field: `/${field}`,
        code,
        detail: advice[field] ?? 'Check this field.',
      }));
      const hash = await secondFactorHash(lookup.reference, lookup.postcode, lookup.houseNumber);
      if (errors.length > 0 || hash === undefined) return { status: 'invalid', errors };
      const reference = normaliseReference(lookup.reference);
      const seconds = await tries.take(reference, client);
      if (seconds !== undefined) return { status: 'wait', seconds };
      const stored = await findSecondFactorHash(store.database, reference);
      if (!equalInConstantTime(stored ?? noCase, hash)) {
        tries.wasWrong(reference, client);
        return { status: 'not-found' };
      }
      await tries.giveBack(reference, client);
      const document = await readCase(store.database, reference);
      if (!document) return { status: 'not-found' };
      return { status: 'found', view: caseView(document, clock(), lookup.language ?? 'nl') };
    },
  };
}
