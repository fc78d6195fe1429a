import type { Log } from '../core/log.js';
import type { ZaakDocument } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import type { CaseConnector, CaseKnown, CaseResident, CaseSource, ResidentCase } from './case-source.js';
import type { CaseReactions } from './case-reactions.js';
import { faultOf } from './outgoing/connector-error.js';

/** No source gave the case, and one of them did not answer: whether the case exists is not known now. */
export class CasesUnavailableError extends Error {
  override readonly name = 'CasesUnavailableError';
}

export interface AllCasesOptions {
  log?: Log | undefined;
  /** Milliseconds that only grow. Default: those of the platform. */
  now?: () => number;
  wait?: (milliseconds: number) => Promise<void>;
}

/** A case, and what its source lets residents do with it. */
export interface FoundCase {
  document: ZaakDocument;
  reactions: CaseReactions | undefined;
}

/** What residents are answered from: every source together. */
export interface AllCases {
  /** @throws CasesUnavailableError */
  find(known: CaseKnown): Promise<FoundCase | undefined>;
  /**
   * Returns the cases of a resident that the sources have, and whether every source answered. A number that two sources
   * have names neither case, since nobody knows which of them the site means.
   */
  ofResident(resident: CaseResident): Promise<{ cases: FoundCase[]; isWhole: boolean }>;
}

/**
 * An answer without a case leaves at a whole number of these milliseconds after the question. An outside system takes
 * longer for a case that it has than for one that it has not, and this hides how long it took.
 */
export const answerStep = 1_000;

/**
 * Makes the one source that residents are answered from: the store of the gateway, and where that does not have the
 * case, the connectors. A case that a system sends or that staff made has its keeper in the store, so the store goes
 * first. Of connectors, the first one of the list counts.
 */
export function allCases(
  own: CaseSource,
  connectors: readonly CaseConnector[],
  { log, now = () => performance.now(), wait = platformWait }: AllCasesOptions = {},
): AllCases {
  async function untilStep(began: number): Promise<void> {
    const passed = now() - began;
    await wait((Math.floor(passed / answerStep) + 1) * answerStep - passed);
  }

  function note({ id }: CaseConnector, error: unknown): void {
    const fault = faultOf(error);
    // Questions that were not asked would fill the log.
    if (fault.code !== 'paused') log?.warn({ connector: id, ...fault }, 'A case system gave no answer.');
  }

  return {
    async find(known) {
      const began = now();
      const stored = await own.find(known);
      if (stored) return { document: stored, reactions: own.reactions };
      if (connectors.length === 0) return undefined;
      const results = await Promise.allSettled(connectors.map((one) => one.find(known)));
      let isWhole = true;
      for (const [index, result] of results.entries()) {
        const connector = connectors[index];
        if (result.status === 'fulfilled') {
          if (result.value) return { document: result.value, reactions: connector?.reactions };
          continue;
        }
        isWhole = false;
        if (connector) note(connector, result.reason);
      }
      await untilStep(began);
      if (!isWhole) throw new CasesUnavailableError('A case system does not answer now.');
      return undefined;
    },
    async ofResident(resident) {
      const sources: readonly CaseSource[] = [own, ...connectors];
      const results = await Promise.allSettled(sources.map((one) => one.ofResident(resident)));
      const [stored] = results;
      // Without the store nothing works, and the answer says so.
      if (stored?.status === 'rejected') throw stored.reason;
      for (const [index, connector] of connectors.entries()) {
        const result = results[index + 1];
        if (result?.status === 'rejected') note(connector, result.reason);
      }
      const found = results.map((one, index) => {
        const { reactions } = sources[index] ?? {};
        return one.status === 'fulfilled' ? one.value.map((found) => ({ ...found, reactions })) : [];
      });
      return {
        cases: withoutAmbiguous(found),
        isWhole: results.every(({ status }) => status === 'fulfilled'),
      };
    },
  };
}

/** Returns the cases of which it is certain that they belong to the resident. */
function withoutAmbiguous(found: readonly (ResidentCase & FoundCase)[][]): FoundCase[] {
  const numberOf = ({ document }: ResidentCase): string => normaliseReference(document.zaak.identificatie);
  const sourcesOf = new Map<string, number>();
  for (const cases of found) {
    for (const number of new Set(cases.map(numberOf)))
      sourcesOf.set(number, (sourcesOf.get(number) ?? 0) + 1);
  }
  return found
    .flat()
    .filter((one) => one.foundBy === 'person' || sourcesOf.get(numberOf(one)) === 1)
    .map(({ document, reactions }) => ({ document, reactions }));
}

function platformWait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
