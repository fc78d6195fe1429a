import type { ZaakDocument } from '@plein/domain/cases.js';
import type { Connector } from './connector-health.js';

/** What a resident knows of a case, as it was typed. */
export interface CaseKnown {
  reference: string;
  postcode: string;
  houseNumber: string;
}

/**
 * A place where cases come from: the store of the gateway, or a connector to a case system. Every implementation
 * passes `case-source.contract.ts`.
 */
export interface CaseSource {
  /**
   * Returns the case that a resident may see, as it is now. Undefined where no case has this reference, or where the
   * address is not that of its resident; which of both is not to be told by the answer, nor by the time that it takes.
   *
   * A source caches nothing: a status that was set a moment ago is in the next answer.
   * @throws Error where the source cannot be asked now; never instead of undefined
   */
  find(known: CaseKnown): Promise<ZaakDocument | undefined>;
}

/** A case source in an outside system. */
export type CaseConnector = CaseSource & Connector;
