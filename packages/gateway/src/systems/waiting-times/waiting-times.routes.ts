import { waitingTimeMessageSchema, waitingTimeReceiptSchema } from '@plein/domain/waiting-times/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { noSuchChannel, waitingTimeParams } from '../../residents/waiting-times/waiting-time-params.js';
import type { KeyAdmission } from '../senders/key-admission.js';
import type { WaitingTimeIntake } from './waiting-time-intake.js';

/** The operation by which a telephone exchange or a queue machine says how long residents wait. */
export function waitingTimeIntakeCapability(intake: WaitingTimeIntake, admission: KeyAdmission): Capability {
  return [
    operation({
      method: 'put',
      path: '/v1/waiting-times/{channel}',
      id: 'putWaitingTime',
      summary: 'Say how long residents wait on a channel now',
      description:
        'With a key for waiting times. Send it when it changes and at least every ten minutes: after `validMinutes` it is unknown again, and residents read no waiting time. Open pages show it within ten seconds. What a colleague states in the newsroom goes before it, for as long as that holds. A message that was measured before the stored one changes nothing and is answered with `older`.',
      tag: 'profile',
      apiKey: 'required',
      limit: 'waitingTimes',
      params: waitingTimeParams,
      admit: (request) => admission.admit(request),
      body: waitingTimeMessageSchema,
      bodyExample: { minutes: 12, validMinutes: 5 },
      answers: {
        200: { description: 'Stored, or older than what is stored.', schema: waitingTimeReceiptSchema },
        401: {
          description: 'The API key is missing, wrong, revoked, past its last day, or not for waiting times.',
        },
        403: { description: 'The key is for another kind of channel.' },
        404: { description: 'The profile has no channel with this id.' },
      },
      async handler({ params: { channel }, body, request }) {
        const key = await admission.keyOf(request);
        if (!key) return admission.refused();
        const result = await intake.receive(key, channel, body);
        switch (result.status) {
          case 'stored':
            return json(200, result.receipt);
          case 'unknown':
            return noSuchChannel();
          case 'other-channel':
            return problem(403, 'This key is for another kind of channel. Use the key of this channel.');
        }
      },
    }),
  ];
}
