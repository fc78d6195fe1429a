import type { Log } from '../core/log.js';
import type { CaseConnector, CaseSource } from './case-source.js';
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
): CaseSource {
  if (connectors.length === 0) return own;

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
      if (stored) return stored;
      const results = await Promise.allSettled(connectors.map((one) => one.find(known)));
      let isWhole = true;
      for (const [index, result] of results.entries()) {
        if (result.status === 'fulfilled') {
          if (result.value) return result.value;
          continue;
        }
        isWhole = false;
        const connector = connectors[index];
        if (connector) note(connector, result.reason);
      }
      await untilStep(began);
      if (!isWhole) throw new CasesUnavailableError('A case system does not answer now.');
      return undefined;
    },
  };
}

function platformWait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
