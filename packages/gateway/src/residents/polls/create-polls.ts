import type { VoterTokens } from '../../auth/voters/voter-tokens.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Limiter } from '../../http/rate-limit.js';
import type { Capability } from '../../http/operation.js';
import { createBallotBox, type BallotBox } from './ballot-box/ballot-box.js';
import { createBallotList } from './invited/ballot-list.js';
import { createInvitedVoters, type InvitedVoters } from './invited/invited-voters.js';
import { invitedCapability } from './invited/invited.routes.js';
import { createPollKeys } from './keys/poll-keys.js';
import { pollsCapability } from './polls.routes.js';
import { createPollsService, type PollsService } from './polls.service.js';
import { createVerifiedVoters, type VerifiedVoters } from './verified/verified-voters.js';
import { verifiedCapability } from './verified/verified.routes.js';
import { publishedAnswersCapability } from './written/published-answers.routes.js';
import { createWrittenAnswers } from './written/written-answers.js';

/** Everything that residents do with polls, and what the newsroom needs of it. */
export interface Polls {
  box: BallotBox;
  invited: InvitedVoters;
  verified: VerifiedVoters;
  polls: PollsService;
  operations: Capability;
}

/** @param receiving what stores what residents send, which may refuse it where the disk is full */
export function createPolls(
  dependencies: GatewayDependencies,
  receiving: GatewayDependencies,
  { answersLimit, voterTokens }: { answersLimit: Limiter | undefined; voterTokens: VoterTokens | undefined },
): Polls {
  const keys = createPollKeys(receiving);
  const box = createBallotBox(dependencies);
  const invited = createInvitedVoters(receiving, keys);
  const verified = createVerifiedVoters(receiving, keys, voterTokens);
  const polls = createPollsService(receiving, box, keys, createWrittenAnswers(receiving, answersLimit));
  const operations = [
    ...pollsCapability(polls),
    ...publishedAnswersCapability(dependencies),
    ...invitedCapability(invited, createBallotList(dependencies, box, { keys, invited })),
    ...verifiedCapability(verified),
  ];
  return { box, invited, verified, polls, operations };
}
