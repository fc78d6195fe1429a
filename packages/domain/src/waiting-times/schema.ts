import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const channel = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60, description: 'Id of the channel.' });
const minutes = Type.Integer({ minimum: 0, maximum: 600 });

/** The waiting time of a channel that is known now. Without `minutes` nobody knows it. */
export const waitingTimeSchema = Type.Object({ channel, minutes: Type.Optional(minutes) }, closed);
export type WaitingTime = Static<typeof waitingTimeSchema>;

/** Body of `PUT /v1/waiting-times/{channel}`: how long residents wait now, as a system measured it. */
export const waitingTimeMessageSchema = Type.Object(
  {
    minutes: Type.Integer({ ...minutes, description: 'How long residents wait, in whole minutes.' }),
    measuredAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When it was measured. Default: now.' }),
    ),
    validMinutes: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 60,
        description: 'How long after that it is known; then it is unknown. Default: 10.',
      }),
    ),
  },
  closed,
);
export type WaitingTimeMessage = Static<typeof waitingTimeMessageSchema>;

/** Answer of `PUT /v1/waiting-times/{channel}`. */
export const waitingTimeReceiptSchema = Type.Object(
  {
    channel,
    status: Type.Union([Type.Literal('stored'), Type.Literal('older')], {
      description: '`older`: a time that was measured later is stored already, so nothing changed.',
    }),
    until: moment,
  },
  closed,
);
export type WaitingTimeReceipt = Static<typeof waitingTimeReceiptSchema>;

/** Body of `PUT /v1/waiting-times/{channel}/by-hand`: what staff state in place of what a system measures. */
export const waitingTimeByHandSchema = Type.Object(
  {
    minutes: Type.Optional(
      Type.Integer({ ...minutes, description: 'Without it residents see no waiting time at all.' }),
    ),
    until: Type.String({
      format: 'date-time',
      description: 'Until when it holds: later than now, and at most 24 hours ahead.',
    }),
  },
  closed,
);
export type WaitingTimeByHand = Static<typeof waitingTimeByHandSchema>;

const statement = Type.Object(
  {
    minutes: Type.Optional(minutes),
    statedAt: moment,
    until: moment,
    by: Type.String({ description: 'Name of the API key, or of the colleague.' }),
  },
  closed,
);
export type WaitingTimeStatement = Static<typeof statement>;

/**
 * Answer of `GET /v1/waiting-times`: of each channel what its system measured last, what a colleague stated, and what
 * residents read. A channel of which nothing was ever stated is absent.
 */
export const waitingTimeListSchema = Type.Object(
  {
    waitingTimes: Type.Array(
      Type.Object(
        {
          channel,
          minutes: Type.Optional(
            Type.Integer({ ...minutes, description: 'What residents read; absent: unknown.' }),
          ),
          bySystem: Type.Optional(statement),
          byHand: Type.Optional(statement),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type WaitingTimeList = Static<typeof waitingTimeListSchema>;
