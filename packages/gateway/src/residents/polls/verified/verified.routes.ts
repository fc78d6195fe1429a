import type { LoginErrorCode } from '@plein/domain/polls.js';
import { blindSignatureSchema, loginExchangeSchema } from '@plein/domain/polls/schema.js';
import { operation, type Capability } from '../../../http/operation.js';
import { json, problem } from '../../../http/problem.js';
import { notOpen, pollParams } from '../poll-answers.js';
import type { LoginExchangeResult, VerifiedVoters } from './verified-voters.js';

const refusals: Readonly<Record<LoginErrorCode, readonly [status: number, detail: string]>> = {
  'expired-login': [401, 'This token has ended. Send one that the portal made now.'],
  'refused-login': [401, 'This token does not count. The log of the gateway says why.'],
  'used-login': [403, 'This person has a ballot already. Vote on the device that asked for it.'],
  'login-unavailable': [503, 'The token cannot be judged now. Try again later.'],
};

function answer(result: LoginExchangeResult): Response {
  switch (result.status) {
    case 'signed':
      return json(200, { signature: result.signature });
    case 'no-poll':
      return problem(404, 'There is no poll of verified voters with this id.');
    case 'not-open':
      return problem(409, notOpen[result.poll]);
    case 'refused': {
      const { code } = result;
      const [status, detail] = refusals[code];
      return problem(status, detail, { errors: [{ field: '/token', code, detail }] });
    }
    case 'unfit': {
      const detail = 'Blind the number with the key of this poll.';
      return problem(400, 'This cannot be signed.', {
        errors: [{ field: '/blinded', code: 'unfit', detail }],
      });
    }
  }
}

/** The operation by which somebody who has logged in at the portal gets a ballot. */
export function verifiedCapability(verified: VerifiedVoters): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/polls/{poll}/login-ballot-signatures',
      id: 'signBallotForLogin',
      summary: 'Exchange a login at the portal for the blind signature of a ballot',
      description:
        'RSABSSA-SHA384-PSS-Deterministic (RFC 9474). The portal makes a signed token (JWT) for the person on its page; docs/developers.md says what it holds. It is sent in the body, so that no address and no log has it. The gateway cannot see which ballot it signs. The same person and the same blinded ballot get the same signature again, and another ballot gets none. A token that only ended is told from others; what else is wrong the log of the gateway says.',
      tag: 'polls',
      limit: 'codes',
      params: pollParams,
      body: loginExchangeSchema,
      bodyExample: {
        token: 'eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiJwLTRmMWM5YTAyIn0.c2lnbmF0dXJl',
        blinded: 'A'.repeat(342),
      },
      answers: {
        200: { description: 'The blind signature.', schema: blindSignatureSchema },
        401: { description: 'The token ended (`expired-login`), or does not count (`refused-login`).' },
        403: { description: 'This person exchanged a login for another ballot (`used-login`).' },
        404: { description: 'There is no poll of verified voters with this id.' },
        409: { description: 'The poll is not open.' },
        503: { description: 'The keys of the portal cannot be fetched now, or none are set.' },
      },
      handler: async ({ params: { poll }, body }) => answer(await verified.exchange(poll, body)),
    }),
  ];
}
