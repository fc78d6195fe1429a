import { checkSecondFactor, type CaseLookup } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import { CasesUnavailableError, type AllCases, type FoundCase } from '../../connectors/all-cases.js';
import type { CaseKnown } from '../../connectors/case-source.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { createRightLookups } from './right-lookups.js';
import type { CaseLinks } from '../case-links/case-links.service.js';
import type { WrongTries } from './wrong-tries.js';

/** Why somebody gets no case. */
export type CaseAccessRefusal =
  | { status: 'not-found' }
  | { status: 'invalid'; errors: FieldProblem[] }
  | { status: 'wait'; seconds: number }
  /** What a mailed link gave does not open this case, or not any more. */
  | { status: 'link-over' }
  /** A case system does not answer now, so nobody knows whether the case exists. */
  | { status: 'unavailable' };

/** What somebody gets who names a case, and proves that it may be shown. */
export type CaseAccessResult = { status: 'found'; found: FoundCase } | CaseAccessRefusal;

/** A case by its reference, and what proves that it may be shown: the second factor, or what a mailed link gave. */
export type CaseProof = Pick<CaseLookup, 'reference'> & {
  [Field in 'postcode' | 'houseNumber' | 'access']?: string | undefined;
};

/**
 * Gives access to a case by its reference, and its second factor or what a mailed link gave. Every operation on one case
 * goes through it.
 */
export interface CaseAccess {
  /** @param client the key of a client on the network */
  open(lookup: CaseProof, client: string): Promise<CaseAccessResult>;
}

const advice: Readonly<Record<string, string>> = {
  reference: 'Write the reference from the letter or message, like ZB-2026-0417.',
  postcode: 'Write four digits and two letters, like 1234 AB.',
  houseNumber: 'Write the house number, like 12 or 12-A.',
};

/** Makes the access. It counts wrong tries, and answers each of them alike. */
export function createCaseAccess(
  { clock }: Pick<GatewayDependencies, 'clock'>,
  source: Pick<AllCases, 'find'>,
  tries: WrongTries,
  links: Pick<CaseLinks, 'open'>,
): CaseAccess {
  const right = createRightLookups(clock);

  /** Asks the source. A system that does not answer is an answer of its own, and never "there is no case". */
  async function caseOf(lookup: CaseKnown): Promise<FoundCase | 'unavailable' | undefined> {
    try {
      return await source.find(lookup);
    } catch (error) {
      if (error instanceof CasesUnavailableError) return 'unavailable';
      throw error;
    }
  }

  return {
    async open({ reference: typed, postcode = '', houseNumber = '', access }, client) {
      // Nobody guesses 256 bits, so these tries are not counted: a page that asks again would lock its own resident out.
      if (access !== undefined) {
        const found = await links.open(access, typed);
        return found ? { status: 'found', found } : { status: 'link-over' };
      }
      const lookup = { reference: typed, postcode, houseNumber };
      const errors = checkSecondFactor(lookup).map(({ field, code }) => ({
        field: `/${field}`,
        code,
        detail: advice[field] ?? 'Check this field.',
      }));
      if (errors.length > 0) return { status: 'invalid', errors };
      const reference = normaliseReference(typed);
      const seconds = await tries.take(reference, client);
      if (seconds !== undefined) return { status: 'wait', seconds };
      const fields = [reference, postcode, houseNumber];
      const found = await caseOf(lookup);
      // A try counts while a system is away too: the cases of the store can still be guessed at. A page that
      // shows a case asks for it again and again, so what was right before does not count.
      if (found === 'unavailable' && (await right.has(client, fields))) {
        await tries.giveBack(reference, client);
        return { status: 'unavailable' };
      }
      if (!found || found === 'unavailable') {
        tries.wasWrong(reference, client);
        return { status: found ?? 'not-found' };
      }
      await tries.giveBack(reference, client);
      await right.note(client, fields);
      return { status: 'found', found };
    },
  };
}
