import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
const departmentSchema = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 });

/** Body of `POST /v1/callbacks/{id}/handing-on`: the team that calls from now on, with a word for it. */
export const callbackHandingOnSchema = Type.Object(
  {
    department: departmentSchema,
    word: Type.Optional(
      Type.String({ maxLength: 300, description: 'For the colleagues there. Personal data is removed.' }),
    ),
  },
  closed,
);
export type CallbackHandingOn = Static<typeof callbackHandingOnSchema>;

/** How a request came to its team. */
export const callbackHandedOnSchema = Type.Object(
  {
    from: Type.Optional(departmentSchema),
    by: Type.String({ description: 'Name of the colleague who handed it on.' }),
    at: Type.String({ format: 'date-time' }),
    word: Type.Optional(Type.String()),
  },
  closed,
);
export type CallbackHandedOn = Static<typeof callbackHandedOnSchema>;

/** Body of `POST /v1/callbacks/{id}/assignment`: the id of a colleague, as in `GET /v1/colleagues`. */
export const callbackAssignmentSchema = Type.Object(
  { colleague: Type.String({ minLength: 1, maxLength: 300 }) },
  closed,
);
export type CallbackAssignment = Static<typeof callbackAssignmentSchema>;

/** Answer of `GET /v1/colleagues`: who is logged in and may handle requests, without the caller. */
export const colleagueListSchema = Type.Object(
  { colleagues: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }, closed)) },
  closed,
);
export type ColleagueList = Static<typeof colleagueListSchema>;

/** Answer of `GET /v1/work-counts`: how much waits, without anything of a resident. */
export const workCountsSchema = Type.Object(
  {
    callbacks: Type.Integer({ minimum: 0, description: 'Requests that are not closed.' }),
    messages: Type.Integer({ minimum: 0, description: 'Messages that are not closed.' }),
    feedback: Type.Integer({ minimum: 0, description: 'Feedback that is new or was taken up again.' }),
    polls: Type.Integer({ minimum: 0, description: 'Answers to polls that nobody has read yet.' }),
  },
  closed,
);
export type WorkCounts = Static<typeof workCountsSchema>;
