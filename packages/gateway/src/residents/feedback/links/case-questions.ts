import type { CaseView, ZaakDocument } from '@plein/domain/cases.js';
import { questionStrategies } from '@plein/domain/feedback.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { isAnswered } from '../answered-tokens.store.js';
import { answeredHash, type LinkTokens } from './link-tokens.js';

/** How long after its end a case asks how it was, in days. */
const askedFor = 60;
const day = 86_400_000;

const questions = { before: 'expected-duration', after: 'dv07-duration' } as const;

/** Asks the resident of a case what they expect, and how it was once it is closed. */
export interface CaseQuestions {
  /** Returns the view of a case with its question, where its document asks one that was not answered. */
  ask(document: ZaakDocument, view: CaseView): Promise<CaseView>;
}

/**
 * The token of both questions is an HMAC of the number of the case: nobody finds the case by it without the secret of the
 * gateway, and it joins what was expected to what was experienced.
 */
export function createCaseQuestions(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  tokens: LinkTokens,
  isCrisis: () => Promise<boolean>,
): CaseQuestions {
  return {
    async ask({ plein }, view) {
      const { closedOn, reactions, reference, task, department } = view;
      if (!plein.feedback || reactions?.[0]?.kind === 'withdrawal') return view;
      const now = clock();
      const end = closedOn === undefined ? now.getTime() : Date.parse(closedOn);
      if (amsterdamDate(now) > amsterdamDate(new Date(end + askedFor * day)) || (await isCrisis()))
        return view;
      const moment = closedOn === undefined ? 'before' : 'after';
      const question = questions[moment];
      const once = (await tokens.derive(`${moment} ${reference}`)).slice(0, 22);
      const hash = await answeredHash({ once });
      if (hash !== undefined && (await isAnswered(store.database, hash))) return view;
      const token = await tokens.make({
        ...{ question, once, channel: 'website', wording: questionStrategies[question].wording },
        until: new Date(end + askedFor * day).toISOString().slice(0, 10),
        process: await tokens.derive(`process ${reference}`),
        ...(task && { task }),
        ...(department && { department }),
      });
      return {
        ...view,
        feedback: { moment, path: `/pages/asked?${new URLSearchParams({ asked: token }).toString()}` },
      };
    },
  };
}
