import type { CodeErrorCode } from '@plein/domain/polls.js';
import { ballotListSchema, blindSignatureSchema, codeExchangeSchema } from '@plein/domain/polls/schema.js';
import { Type } from '@sinclair/typebox';
import { operation, type Capability } from '../../../http/operation.js';
import { json, problem } from '../../../http/problem.js';
import { notOpen, pollParams } from '../poll-answers.js';
import type { ListBallots } from './ballot-list.js';
import type { ExchangeResult, InvitedVoters } from './invited-voters.js';

const advice: Readonly<Record<CodeErrorCode, string>> = {
  'unknown-code': 'Write the code as it is in the letter.',
  'used-code': 'This code was used for another ballot. Vote on the device on which it was used.',
};

function answer(result: ExchangeResult): Response {
  switch (result.status) {
    case 'signed':
      return json(200, { signature: result.signature });
    case 'no-poll':
      return problem(404, 'There is no poll of invited voters with this id.');
    case 'not-open':
      return problem(409, notOpen[result.poll]);
    case 'invalid': {
      const { code } = result;
      const errors = [{ field: '/code', code, detail: advice[code] }];
      return problem(400, 'This code cannot be exchanged.', { errors });
    }
    case 'unfit': {
      const errors = [
        { field: '/blinded', code: 'unfit', detail: 'Blind the number with the key of this poll.' },
      ];
      return problem(400, 'This cannot be signed.', { errors });
    }
  }
}

/** The operations of invited voters: getting a ballot, and the published ballots. */
export function invitedCapability(invited: InvitedVoters, listBallots: ListBallots): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/polls/{poll}/ballots',
      id: 'listBallots',
      summary: 'The ballots of a closed poll of invited or verified voters, so that anyone can count again',
      tag: 'polls',
      limit: 'polls',
      cors: 'public',
      params: pollParams,
      query: Type.Object({
        after: Type.Optional(
          Type.String({ pattern: '^[0-9a-f]{64}$', description: '`next` of the part before.' }),
        ),
      }),
      answers: {
        200: { description: 'A part of the ballots.', schema: ballotListSchema },
        404: { description: 'There is no such poll, or its ballots are not published.' },
        409: { description: 'The poll has not closed yet.' },
      },
      async handler({ params: { poll }, query: { after = '' } }) {
        const result = await listBallots(poll, after);
        switch (result.status) {
          case 'ok':
            return json(200, result.list);
          case 'no-list':
            return problem(404, 'There is no such poll, or its ballots are not published.');
          case 'not-closed':
            return problem(409, notOpen[result.poll]);
        }
      },
    }),
    operation({
      method: 'post',
      path: '/v1/polls/{poll}/ballot-signatures',
      id: 'signBallot',
      summary: 'Exchange a one-time code for the blind signature of a ballot',
      description:
        'RSABSSA-SHA384-PSS-Deterministic (RFC 9474). The gateway cannot see which ballot it signs. The same code and the same blinded ballot get the same signature again.',
      tag: 'polls',
      limit: 'codes',
      params: pollParams,
      body: codeExchangeSchema,
      bodyExample: { code: '7K3M-Q9XA-2BTW', blinded: 'A'.repeat(342) },
      answers: {
        200: { description: 'The blind signature.', schema: blindSignatureSchema },
        404: { description: 'There is no poll of invited voters with this id.' },
        409: { description: 'The poll is not open.' },
      },
      handler: async ({ params: { poll }, body }) => answer(await invited.exchange(poll, body)),
    }),
  ];
}
