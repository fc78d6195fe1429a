import type { PollView, VoteReceipt } from '@plein/domain/polls.js';
import type { Announcement } from '@plein/domain/vocabulary.js';
import type { SubmissionController, SubmissionState } from '../controllers/submission.js';
import { ballotOfDevice, voteError } from './ballot-of-device.js';
import type { VoteErrorCode } from './kinds/ballot-view.js';
import type { KindView } from './kinds/kind-view.js';
import type { VoterToken } from './voter-token.js';

/** Detail of `plein-voted`. */
export interface Voted {
  readonly poll: string;
  /** Empty where the vote was withdrawn; `answer` in place of what somebody wrote. */
  readonly choices: readonly string[];
}

/** What a poll reports, for the element to pass on to the page. */
export interface PollReports {
  readonly announce: (announcement: Announcement) => void;
  readonly voted: (detail: Voted) => void;
}

/** A poll on the page, as a vote changes it. */
export interface VotingPoll {
  readonly view: PollView | undefined;
  readonly token: VoterToken | undefined;
  readonly kind: KindView | undefined;
  readonly url: string;
  readonly choices: readonly string[];
  readonly submission: Pick<SubmissionController<VoteReceipt>, 'send'>;
  error: VoteErrorCode | undefined;
  changing: boolean;
  retry(): void;
}

/** Sends what is filled in, or says why not. Calls `update` when that is known. */
export async function castVote(poll: VotingPoll, update: () => void): Promise<void> {
  const { view, token, kind, choices, url } = poll;
  if (!view || !token || !kind) return;
  poll.error = await voteError(kind, view.poll, choices);
  update();
  if (poll.error) return;
  const body = ballotOfDevice(token, choices, kind);
  await poll.submission.send({ id: body.id, url: `${url}/votes`, body, subject: url });
}

/** Reports a vote once it is on its way: when it arrived, or is queued on this device. */
export function reportVote(
  poll: VotingPoll,
  state: SubmissionState<VoteReceipt>,
  reports: PollReports,
): void {
  const { choices, changing, view, kind } = poll;
  if (state.status === 'invalid') poll.retry();
  const isOnItsWay = state.status === 'queued' || (state.status === 'delivered' && !state.fromQueue);
  if (!view || !isOnItsWay) return;
  const { id } = view.poll;
  const changed = state.status === 'delivered' ? state.answer.changed : changing;
  if (choices.length > 0) reports.announce({ name: 'poll.voted', detail: { poll: id, changed } });
  reports.voted({ poll: id, choices: kind?.sent?.(choices) ?? choices });
  poll.changing = false;
}
