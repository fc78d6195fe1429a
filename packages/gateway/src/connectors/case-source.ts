import type { ZaakDocument } from '@plein/domain/cases.js';
import type { DescribedCaseType } from '@plein/domain/cases/records.js';
import type { CaseResident } from '../core/case-resident.js';
import type { CaseReactions } from './case-reactions.js';
import type { Connector } from './connector-health.js';

export type { CaseResident } from '../core/case-resident.js';

/** What a resident knows of a case, as it was typed. */
export interface CaseKnown {
  reference: string;
  postcode: string;
  houseNumber: string;
}

/** A case of a resident, and how a source knows that it is theirs. */
export interface ResidentCase {
  document: ZaakDocument;
  /** `person` where the source compared the person; `number` where it has the number alone. */
  foundBy: 'person' | 'number';
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
  /**
   * Returns the cases of a resident, as they are now. A number that names more than one case gives none of them. A
   * source that knows no persons leaves the citizen service number aside.
   * @throws Error where the source cannot be asked now, or where one of the cases is not whole
   */
  ofResident(resident: CaseResident): Promise<ResidentCase[]>;
  /** What residents can do with cases of this source. Absent where they only look at them. */
  readonly reactions?: CaseReactions;
}

/** A case source in an outside system. */
export type CaseConnector = CaseSource &
  Connector & {
    /** Returns the case types that cases of residents had since the gateway started. It asks nothing. */
    caseTypes?(): readonly DescribedCaseType[];
  };
