import {
  ballotSchema,
  pollViewSchema,
  voteReceiptSchema,
  withdrawalSchema,
} from '@plein/domain/polls/schema.js';
import { limitsOf, spentOn, type BallotErrorCode, type Poll } from '@plein/domain/polls.js';
import { longestOf } from '@plein/domain/polls/written.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { tooMany } from '../../http/rate-limit.js';
import { notOpen, pollParams } from './poll-answers.js';
import type { PollsService } from './polls.service.js';
import type { VoteResult } from './vote-result.js';

const lookupSchema = Type.Object({ voter: ballotSchema.properties.voter }, { additionalProperties: false });
const voter = 'q3v1bVtYw0p2c9X7sKfJmA';

function answerVote(result: VoteResult, choices: readonly string[] = []): Response {
  switch (result.status) {
    case 'new':
      return json(201, result.receipt);
    case 'changed':
    case 'known':
      return json(200, result.receipt);
    case 'no-poll':
      return problem(404, 'There is no poll with this id.');
    case 'not-open':
      return problem(409, notOpen[result.poll]);
    case 'no-vote':
      return problem(404, 'There is no vote to withdraw, or this poll takes none back.');
    case 'full':
      return problem(409, 'So many answers wait for a reader that no more are taken now.', {
        errors: [{ field: '/choices', code: 'full', detail: 'Send it again later.' }],
      });
    case 'wait':
      return tooMany(result.seconds, 'Too many answers come from here. Send it again after the time given.');
    case 'unsigned':
      return problem(
        403,
        'A vote in this poll needs a signed ballot. Exchange a code or a login for a signature first.',
      );
    case 'invalid':
      return problem(400, 'These choices cannot be counted.', {
        errors: [{ field: '/choices', code: result.code, detail: advice[result.code](result.poll, choices) }],
      });
  }
}

const advice: Readonly<Record<BallotErrorCode, (poll: Poll, choices: readonly string[]) => string>> = {
  'too-few': (poll) => `Choose at least ${limitsOf(poll)[0]}.`,
  'too-many': (poll) => `Choose at most ${limitsOf(poll)[1]}.`,
  'same-place': () => 'Give each option a place of its own.',
  'empty-place': () => 'Begin at place 1, and skip none.',
  'no-amount': () => 'Write amounts in whole euros, and leave a plan without one out.',
  'below-least': () => 'Give each plan its least amount or its cost, or leave it out.',
  'above-most': () => 'Give no plan more than it takes.',
  'over-budget': (poll, choices) =>
    `Spend ${spentOn(poll, choices) - (poll.budget ?? 0)} less: the budget is ${poll.budget ?? 0}.`,
  'too-long': (poll) => `Write at most ${longestOf(poll)} characters.`,
  'unknown-option': ({ options }) => `Choose from: ${options.map(({ id }) => id).join(', ')}.`,
};

/** The operations of polls: reading one, voting, changing a vote, and looking up one's own vote. */
export function pollsCapability(service: PollsService): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/polls/{poll}',
      id: 'getPoll',
      summary: 'A poll with its state now, and its results where they are shown',
      tag: 'polls',
      limit: 'polls',
      params: pollParams,
      answers: {
        200: { description: 'The poll.', schema: pollViewSchema },
        404: { description: 'There is no poll with this id.' },
      },
      async handler({ params: { poll } }) {
        const view = await service.view(poll);
        return view ? json(200, view) : problem(404, 'There is no poll with this id.');
      },
    }),
    operation({
      method: 'post',
      path: '/v1/polls/{poll}/votes',
      id: 'createVote',
      summary: 'Vote, or change your vote',
      description:
        'One vote for each `voter`: a random token that only the device stores; the gateway stores its hash. A vote with another `id` replaces the earlier one. While the poll is open votes are counted in groups, so that the tally does not tell which vote came last. Where residents write their answer, a person reads it before it is public.',
      tag: 'polls',
      limit: 'polls',
      params: pollParams,
      body: ballotSchema,
      bodyExample: { id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d30', voter, choices: ['trees'] },
      answers: {
        200: { description: 'Changed, or it was already there.', schema: voteReceiptSchema },
        201: { description: 'Stored, and counted with a group of votes.', schema: voteReceiptSchema },
        404: { description: 'There is no poll with this id.' },
        403: { description: 'The ballot is not signed, in a poll of invited or verified voters.' },
        409: { description: 'The poll is not open, or too many answers wait for a reader.' },
      },
      handler: async ({ params: { poll }, body, client }) =>
        answerVote(await service.vote(poll, body, client), body.choices),
    }),
    operation({
      method: 'post',
      path: '/v1/polls/{poll}/withdrawals',
      id: 'withdrawVote',
      summary: 'Withdraw your vote, in a poll of invited or verified voters or one with answers in words',
      description:
        'The number of the ballot stays in the published list, without choices. Until the close the same `voter` can vote again. A text is erased, also after the close.',
      tag: 'polls',
      limit: 'polls',
      params: pollParams,
      body: withdrawalSchema,
      bodyExample: { id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d31', voter },
      answers: {
        200: { description: 'Withdrawn, now or before.', schema: voteReceiptSchema },
        404: { description: 'There is no vote to withdraw, or the poll takes none back.' },
        409: { description: 'The poll is not open.' },
      },
      handler: async ({ params: { poll }, body }) => answerVote(await service.withdraw(poll, body)),
    }),
    operation({
      method: 'post',
      path: '/v1/polls/{poll}/vote-lookups',
      id: 'lookUpVote',
      summary: 'Look up your own vote by the token on your device',
      tag: 'polls',
      limit: 'polls',
      params: pollParams,
      body: lookupSchema,
      bodyExample: { voter },
      answers: {
        200: { description: 'Your vote.', schema: voteReceiptSchema },
        404: { description: 'There is no such vote.' },
      },
      async handler({ params: { poll }, body }) {
        const receipt = await service.lookUp(poll, body.voter);
        return receipt ? json(200, receipt) : problem(404, 'There is no such vote.');
      },
    }),
  ];
}
