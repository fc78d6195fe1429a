import { waitingTimeByHandSchema, waitingTimeListSchema } from '@plein/domain/waiting-times/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import { noSuchChannel, waitingTimeParams } from '../../residents/waiting-times/waiting-time-params.js';
import { actorOf } from '../changes/require-actor.js';
import type { WaitingTimesOfStaff } from './waiting-times.service.js';

const common = { tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;
const byHand = { path: '/v1/waiting-times/{channel}/by-hand', params: waitingTimeParams } as const;

/** The operations with which the contact centre sees waiting times, and states or clears one by hand. */
export function waitingTimesOfStaffCapability(waitingTimes: WaitingTimesOfStaff): Capability {
  return [
    operation({
      ...common,
      method: 'get',
      path: '/v1/waiting-times',
      id: 'listWaitingTimes',
      summary: 'How long residents wait on each channel, and who says so',
      answers: { 200: { description: 'The waiting times.', schema: waitingTimeListSchema }, ...refusals },
      handler: async () => json(200, await waitingTimes.list()),
    }),
    operation({
      ...common,
      ...byHand,
      method: 'put',
      id: 'stateWaitingTime',
      summary: 'State how long residents wait, until a moment',
      description:
        'It goes before what a system measures until that moment. Without `minutes` residents read no waiting time of this channel until then.',
      body: waitingTimeByHandSchema,
      bodyExample: { minutes: 20, until: '2026-11-23T15:00:00Z' },
      answers: {
        200: { description: 'The waiting times as they are now.', schema: waitingTimeListSchema },
        400: { description: 'The moment has passed, or is more than 24 hours ahead.' },
        404: { description: 'The profile has no channel with this id.' },
        ...refusals,
      },
      async handler({ params: { channel }, body, actor }) {
        switch (await waitingTimes.state(actorOf(actor), channel, body)) {
          case 'done':
            return json(200, await waitingTimes.list());
          case 'unknown':
            return noSuchChannel();
          case 'invalid':
            return problem(400, 'Choose a moment between now and 24 hours from now.', {
              errors: [{ field: '/until', code: 'moment', detail: 'Choose a moment in the next 24 hours.' }],
            });
        }
      },
    }),
    operation({
      ...common,
      ...byHand,
      method: 'delete',
      id: 'clearWaitingTime',
      summary: 'Remove what a colleague stated; what the system measures counts again',
      answers: {
        204: { description: 'It is removed.' },
        404: { description: 'Nobody stated a waiting time of this channel.' },
        ...refusals,
      },
      async handler({ params: { channel }, actor }) {
        const isCleared = await waitingTimes.clear(actorOf(actor), channel);
        return isCleared
          ? new Response(null, { status: 204 })
          : problem(404, 'Nobody stated a waiting time of this channel.');
      },
    }),
  ];
}
