import type { VoteReceipt } from '@plein/domain/polls.js';
import type { SubmissionState } from '../controllers/submission.js';
import type { PageState } from '../ssr/page-state.js';
import type { VoteErrorCode } from './kinds/ballot-view.js';

/** What a page of the gateway changes in a poll on it. */
export interface RestoredPoll {
  choices: readonly string[];
  error: VoteErrorCode | undefined;
  changing: boolean;
  readonly submission: { state: SubmissionState<VoteReceipt> };
}

/** Restores what was sent without script, and what came of it. */
export function restoreVote(poll: RestoredPoll, { values, errors, view, answer, problem }: PageState): void {
  const { submission } = poll;
  poll.choices = values?.['choices'] ?? [];
  poll.error = errors?.[0]?.code as VoteErrorCode | undefined;
  poll.changing = view === 'change';
  if (view === 'voted') {
    submission.state = { status: 'delivered', answer: answer as VoteReceipt, fromQueue: false };
  } else if (problem) {
    submission.state = problem.status === 409 ? { status: 'invalid', problem } : { status: 'failed' };
  }
}
