import { caseView, checkSecondFactor, type CaseLookup, type CaseView } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { CaseSource } from '../../connectors/case-source.js';
import type { FieldProblem } from '@plein/domain/problem.js';
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
  { clock }: Pick<GatewayDependencies, 'clock'>,
  source: CaseSource,
  tries: WrongTries,
): CasesService {
  return {
    async lookUp(lookup, client) {
      const errors = checkSecondFactor(lookup).map(({ field, code }) => ({
        field: `/${field}`,
        code,
        detail: advice[field] ?? 'Check this field.',
      }));
      if (errors.length > 0) return { status: 'invalid', errors };
      const reference = normaliseReference(lookup.reference);
      const seconds = await tries.take(reference, client);
      if (seconds !== undefined) return { status: 'wait', seconds };
      const document = await source.find(lookup);
      if (!document) {
        tries.wasWrong(reference, client);
        return { status: 'not-found' };
      }
      await tries.giveBack(reference, client);
      return { status: 'found', view: caseView(document, clock(), lookup.language ?? 'nl') };
    },
  };
}
