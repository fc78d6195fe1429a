import {
  blindBallot,
  checkBallot,
  needsSignedBallot,
  type Ballot,
  type CodeErrorCode,
  type Poll,
} from '@plein/domain/polls.js';
import type { PollsService } from '../polls.service.js';
import type { VoteResult } from '../vote-result.js';
import type { InvitedVoters } from './invited-voters.js';

/** A vote as a form sends it, with the code of an invited voter where the poll asks for one. */
export interface FormVote {
  ballot: Ballot;
  /** The code as somebody typed it. */
  code: string;
}

export type FormVoteResult = VoteResult | { status: 'wrong-code'; code: CodeErrorCode | 'no-login' };

/**
 * Votes for somebody whose browser has no script, with which it would blind the ballot itself. The gateway then sees the
 * code and the choices in one request, and stores them as apart as ever: the page says so. The choices are checked before
 * the code is used.
 */
export async function voteByForm(
  polls: Pick<PollsService, 'vote' | 'lookUp' | 'signingKey'>,
  invited: Pick<InvitedVoters, 'exchange'>,
  { poll, vote: { ballot, code }, client }: { poll: Poll; vote: FormVote; client: string },
): Promise<FormVoteResult> {
  const { voter, choices } = ballot;
  if (!needsSignedBallot(poll) || (await polls.lookUp(poll.id, voter)))
    return polls.vote(poll.id, ballot, client);
  const wrong = checkBallot(poll, choices);
  if (wrong) return { status: 'invalid', code: wrong, poll };
  // Nobody logs in at a page of the gateway, and no token may be in its address.
  if (poll.admission === 'verified') return { status: 'wrong-code', code: 'no-login' };
  const key = await polls.signingKey(poll.id);
  if (key === undefined) return { status: 'wrong-code', code: 'unknown-code' };
  const { blinded, finish } = await blindBallot(key, poll.id, voter);
  const exchanged = await invited.exchange(poll.id, { code, blinded });
  switch (exchanged.status) {
    case 'signed':
      return polls.vote(poll.id, { ...ballot, signature: await finish(exchanged.signature) }, client);
    case 'invalid':
      return { status: 'wrong-code', code: exchanged.code };
    case 'unfit':
      return { status: 'unsigned' };
    default:
      return exchanged;
  }
}
