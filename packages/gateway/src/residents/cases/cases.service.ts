import {
  caseView,
  checkSecondFactor,
  type CaseLookup,
  type CaseView,
  type ZaakDocument,
} from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { CasesUnavailableError } from '../../connectors/all-cases.js';
import type { CaseSource } from '../../connectors/case-source.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { createRightLookups } from './right-lookups.js';
import type { WrongTries } from './wrong-tries.js';

export type LookupResult =
  | { status: 'found'; view: CaseView }
  | { status: 'not-found' }
  | { status: 'invalid'; errors: FieldProblem[] }
  | { status: 'wait'; seconds: number }
  /** A case system does not answer now, so nobody knows whether the case exists. */
  | { status: 'unavailable' };

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
  const right = createRightLookups(clock);

  /** Asks the source. A system that does not answer is an answer of its own, and never "there is no case". */
  async function documentOf(lookup: CaseLookup): Promise<ZaakDocument | 'unavailable' | undefined> {
    try {
      return await source.find(lookup);
    } catch (error) {
      if (error instanceof CasesUnavailableError) return 'unavailable';
      throw error;
    }
  }

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
      const fields = [reference, lookup.postcode, lookup.houseNumber];
      const document = await documentOf(lookup);
      // A try counts while a system is away too: the cases of the store can still be guessed at. A page that
      // shows a case asks for it again and again, so what was right before does not count.
      if (document === 'unavailable' && (await right.has(client, fields))) {
        await tries.giveBack(reference, client);
        return { status: 'unavailable' };
      }
      if (!document || document === 'unavailable') {
        tries.wasWrong(reference, client);
        return { status: document ?? 'not-found' };
      }
      await tries.giveBack(reference, client);
      await right.note(client, fields);
      return { status: 'found', view: caseView(document, clock(), lookup.language ?? 'nl') };
    },
  };
}
