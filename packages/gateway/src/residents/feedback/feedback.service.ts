import {
  feedbackProblem,
  type FeedbackProblem,
  type FeedbackReceipt,
  type FeedbackSubmission,
} from '@plein/domain/feedback.js';
import { reference } from '@plein/domain/identifier.js';
import { feedbackSubmissionSchema } from '@plein/domain/feedback/schema.js';
import { hasVisible } from '@plein/domain/text.js';
import { removePersonalData } from '@plein/domain/privacy.js';
import { scrubPath, scrubText } from '@plein/domain/privacy/paths.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sameContent } from '@plein/domain/content.js';
import { validator } from '../../http/validation.js';
import {
  completeFeedback,
  contentOf,
  findFeedback,
  insertFeedback,
  type StoredFeedback,
} from './feedback.store.js';

export type FeedbackResult =
  | { status: 'stored' | 'known'; receipt: FeedbackReceipt }
  /** The fields of an invalid submission do not fit together; without `problem` it answers nothing. */
  | { status: 'invalid'; problem?: FeedbackProblem }
  /** Another submission already has this id. Nothing of it is in the result. */
  | { status: 'taken' };

export interface FeedbackService {
  /** Stores each id once. A submission with only the first answer can be completed later. */
  submit(submission: FeedbackSubmission): Promise<FeedbackResult>;
}

/** Makes the service that takes feedback: each id once, and without personal data in its text. */
export function createFeedbackService({ store, clock, random }: GatewayDependencies): FeedbackService {
  return {
    async submit(sent) {
      if (isEmpty(sent)) return { status: 'invalid' };
      const problem = feedbackProblem(sent);
      if (problem) return { status: 'invalid', problem };
      const cleaned = sent.text === undefined ? undefined : removePersonalData(sent.text);
      const submission = withoutPersonalData(sent, cleaned?.text);
      const known = await findFeedback(store.database, submission.id);
      if (known && !known.isFirstAnswer) return again(known, submission);
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
          if (!stored.isFirstAnswer) return again(stored, submission);
          const completed = { ...receipt, ...stored.receipt, removed: receipt.removed };
          await completeFeedback(transaction, submission, completed);
          return { status: 'known', receipt: completed };
        }
      });
    },
  };
}

function isEmpty({ helpful, score, preventable, drivers, text }: FeedbackSubmission): boolean {
  const isAnswered = [helpful, score, preventable].some((answer) => answer !== undefined);
  return !isAnswered && (drivers ?? []).length === 0 && !hasVisible(text);
}

/** Gives a receipt again only for the same content, because an id alone is no proof of who asks. */
function again({ receipt, content }: StoredFeedback, submission: FeedbackSubmission): FeedbackResult {
  return sameContent(content, contentOf(submission)) ? { status: 'known', receipt } : { status: 'taken' };
}

const { page, task, department } = feedbackSubmissionSchema.properties;
const taskCheck = validator(task);
const departmentCheck = validator(department);

/**
 * Returns a submission as it is stored: its id in lower case, and without personal data in its text and its
 * subject. A task or department that is none without its personal data is left out.
 */
function withoutPersonalData(sent: FeedbackSubmission, text: string | undefined): FeedbackSubmission {
  const { task: sentTask, department: sentDepartment, ...rest } = sent;
  const subjects = {
    task: sentTask && scrubPath(sentTask),
    department: sentDepartment && scrubText(sentDepartment),
  };
  return {
    ...rest,
    id: sent.id.toLowerCase(),
    page: scrubPath(sent.page).slice(0, page.maxLength),
    ...(subjects.task !== undefined && taskCheck.check(subjects.task) && { task: subjects.task }),
    ...(subjects.department !== undefined &&
      departmentCheck.check(subjects.department) && { department: subjects.department }),
    ...(text !== undefined && { text }),
  };
}
