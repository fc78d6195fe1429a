import type { FeedbackReceipt, FeedbackSubmission } from '@plein/domain/feedback.js';
import { reference } from '@plein/domain/identifier.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { completeFeedback, findFeedback, insertFeedback } from './feedback.store.js';

export type FeedbackResult = { status: 'stored' | 'known'; receipt: FeedbackReceipt } | { status: 'invalid' };

export interface FeedbackService {
  /** Stores each id once. A submission with only the first answer can be completed later. */
  submit(submission: FeedbackSubmission): Promise<FeedbackResult>;
}

/** Makes the service that takes feedback: each id once, and without personal data in its text. */
export function createFeedbackService({ store, clock, random }: GatewayDependencies): FeedbackService {
  return {
    async submit(submission) {
      if (isEmpty(submission)) return { status: 'invalid' };
      const known = await findFeedback(store.database, submission.id);
      if (known && !known.isFirstAnswer) return { status: 'known', receipt: known.receipt };
      const cleaned = submission.text === undefined ? undefined : removePersonalData(submission.text);
      return store.commit(async (transaction) => {
        for (;;) {
          const receipt: FeedbackReceipt = {
            reference: reference('FB', random),
            receivedAt: clock().toISOString(),
            removed: cleaned?.removed ?? [],
            ...(cleaned ? { text: cleaned.text } : {}),
          };
          if (await insertFeedback(transaction, submission, receipt)) return { status: 'stored', receipt };
          const stored = await findFeedback(transaction, submission.id);
          if (!stored) continue;
          if (!stored.isFirstAnswer) return { status: 'known', receipt: stored.receipt };
          const completed = { ...receipt, ...stored.receipt, removed: receipt.removed };
          await completeFeedback(transaction, submission, completed);
          return { status: 'known', receipt: completed };
        }
      });
    },
  };
}

function isEmpty({ helpful, score, drivers, text }: FeedbackSubmission): boolean {
  return (
    helpful === undefined && score === undefined && (drivers ?? []).length === 0 && (text ?? '').trim() === ''
  );
}
