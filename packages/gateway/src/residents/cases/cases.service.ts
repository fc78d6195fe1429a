import { caseView, type CaseLookup, type CaseView } from '@plein/domain/cases.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { CaseQuestions } from '../feedback/links/case-questions.js';
import type { CaseAccess, CaseAccessRefusal } from './case-access.js';

export type LookupResult = { status: 'found'; view: CaseView } | CaseAccessRefusal;

export interface CasesService {
  /** Looks up a case for a client on the network, of which `client` is the key. */
  lookUp(lookup: CaseLookup, client: string): Promise<LookupResult>;
}

/**
 * Makes the service that shows a case to a resident, by its reference and a second factor: the postcode and
 * house number.
 */
export function createCasesService(
  { clock }: Pick<GatewayDependencies, 'clock'>,
  access: CaseAccess,
  questions: CaseQuestions,
): CasesService {
  return {
    async lookUp({ language = 'nl', ...lookup }, client) {
      const result = await access.open(lookup, client);
      if (result.status !== 'found') return result;
      const { document } = result.found;
      return { status: 'found', view: await questions.ask(document, caseView(document, clock(), language)) };
    },
  };
}
