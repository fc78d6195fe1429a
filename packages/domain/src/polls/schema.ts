import { Type, type Static } from '@sinclair/typebox';
import { pollKinds, pollStates } from './codes.js';
import { oneOf } from '../schemas/one-of.js';
import { localizedTextSchema } from '../text/schema.js';
import { municipalityRoles } from '../vocabulary/codes.js';

const closed = { additionalProperties: false } as const;
const optionId = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 });
/** An option, in some kinds of polls with a value after it: `bomen`, `bomen=3`. */
const choice = Type.String({ pattern: '^[a-z0-9-]+(=[a-z0-9-]+)?$', maxLength: 121 });

/** An amount in whole euros. */
const amount = (description: string) => Type.Integer({ minimum: 1, maximum: 999_999_999, description });

/** A poll as the municipality writes it. */
export const pollSchema = Type.Object(
  {
    id: optionId,
    kind: oneOf(pollKinds),
    question: localizedTextSchema,
    explanation: Type.Optional(localizedTextSchema),
    askedBy: localizedTextSchema,
    weight: localizedTextSchema,
    municipalityRole: oneOf(municipalityRoles),
    options: Type.Array(
      Type.Object(
        {
          id: optionId,
          label: localizedTextSchema,
          explanation: Type.Optional(localizedTextSchema),
          cost: Type.Optional(amount('Fixed cost of a plan in a budget: it gets this or nothing.')),
          least: Type.Optional(amount('Least amount of a plan in a budget, when it gets any.')),
          most: Type.Optional(amount('Most that a plan in a budget gets.')),
          image: Type.Optional(
            Type.Object({ url: Type.String({ maxLength: 300 }), alt: localizedTextSchema }, closed),
          ),
        },
        closed,
      ),
      { minItems: 2, maxItems: 30 },
    ),
    points: Type.Optional(
      Type.Array(Type.Object({ id: optionId, label: localizedTextSchema }, closed), {
        minItems: 2,
        maxItems: 7,
        description: 'The points from which one is chosen for each option, in a matrix.',
      }),
    ),
    budget: Type.Optional(amount('What a budget divides over its plans.')),
    minChoices: Type.Integer({ minimum: 1, maximum: 30 }),
    maxChoices: Type.Integer({ minimum: 1, maximum: 30 }),
    opensAt: Type.String({ format: 'date-time' }),
    closesAt: Type.String({ format: 'date-time' }),
    results: Type.Union([Type.Literal('after-vote'), Type.Literal('after-close')]),
  },
  closed,
);
export type Poll = Static<typeof pollSchema>;

/** A vote. `voter` is a random token that only the resident's device stores; the gateway stores its hash. */
export const ballotSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    voter: Type.String({ pattern: '^[A-Za-z0-9_-]{22,64}$' }),
    choices: Type.Array(choice, { minItems: 1, maxItems: 30, uniqueItems: true }),
  },
  closed,
);
export type Ballot = Static<typeof ballotSchema>;

const counts = Type.Array(Type.Object({ option: choice, count: Type.Integer({ minimum: 0 }) }, closed));

/**
 * Number of votes for each option, and number of voters, of the votes that are counted: in an open poll votes are
 * counted in groups. In a ranking a vote is a first place; `points` are those
 * of Borda, and `rounds` the first places in each round of the run-off that `winners` won. In a budget a vote is
 * any amount, `means` are in whole euros, and `paid` is what each plan gets.
 */
export const tallySchema = Type.Object(
  {
    voters: Type.Integer({ minimum: 0 }),
    counts,
    isHidden: Type.Optional(
      Type.Literal(true, {
        description: 'So few votes are counted that the results would tell single ballots.',
      }),
    ),
    ranking: Type.Optional(
      Type.Object({ points: counts, rounds: Type.Array(counts), winners: Type.Array(optionId) }, closed),
    ),
    budget: Type.Optional(Type.Object({ means: counts, paid: counts }, closed)),
  },
  closed,
);
export type Tally = Static<typeof tallySchema>;

/** The municipality's decision after the vote: the answer to "and then?". */
export const pollOutcomeSchema = Type.Object(
  {
    text: localizedTextSchema,
    url: Type.Optional(Type.String({ maxLength: 300 })),
    publishedAt: Type.String({ format: 'date-time' }),
  },
  closed,
);
export type PollOutcome = Static<typeof pollOutcomeSchema>;

/** A poll with its current state. `tally` is present when the municipality shows results at this moment. */
export const pollViewSchema = Type.Object(
  {
    poll: pollSchema,
    state: oneOf(pollStates),
    tally: Type.Optional(tallySchema),
    outcome: Type.Optional(pollOutcomeSchema),
  },
  closed,
);
export type PollView = Static<typeof pollViewSchema>;

/** The receipt of a vote. `tally` is absent when results are shown only after the poll has closed. */
export const voteReceiptSchema = Type.Object(
  {
    votedAt: Type.String({ format: 'date-time' }),
    choices: Type.Array(choice),
    changed: Type.Boolean(),
    tally: Type.Optional(tallySchema),
  },
  closed,
);
export type VoteReceipt = Static<typeof voteReceiptSchema>;
