import { Type, type Static } from '@sinclair/typebox';
import { pollAdmissions, pollKinds, pollStates } from './codes.js';
import { answerStates, refusalReasons } from './written/codes.js';
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
      {
        maxItems: 30,
        description: 'At least two; none in a poll in which residents write their answer.',
      },
    ),
    longest: Type.Optional(
      Type.Integer({
        minimum: 50,
        maximum: 2000,
        description: 'How many characters an answer has at most, where residents write it. Default: 500.',
      }),
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
    admission: Type.Optional(oneOf(pollAdmissions)),
  },
  closed,
);
export type Poll = Static<typeof pollSchema>;

/** A number of 2048 bits in base64url (RFC 4648): a signature, what is signed, or the modulus of a key. */
const keyNumber = (description: string) => Type.String({ pattern: '^[A-Za-z0-9_-]{342}$', description });

/** A vote. `voter` is a random token that only the resident's device stores; the gateway stores its hash. */
export const ballotSchema = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    voter: Type.String({ pattern: '^[A-Za-z0-9_-]{22,64}$' }),
    choices: Type.Array(Type.String({ maxLength: 4000 }), {
      minItems: 1,
      maxItems: 30,
      uniqueItems: true,
      description:
        'Ids of options, in some kinds with a value after it: `bomen=3`. Where residents write their answer: its text.',
    }),
    signature: Type.Optional(
      keyNumber(
        'Signature of the number of the ballot, in a poll of invited or verified voters: RSABSSA-SHA384-PSS-Deterministic (RFC 9474). The number is the SHA-256 of the poll, a line end and `voter`, in hexadecimal digits. A vote that replaces one needs none.',
      ),
    ),
  },
  closed,
);
export type Ballot = Static<typeof ballotSchema>;

/** Withdraws the vote on a signed ballot. `id` is that of the withdrawal, so that sending it again is harmless. */
export const withdrawalSchema = Type.Pick(ballotSchema, ['id', 'voter'], closed);
export type Withdrawal = Static<typeof withdrawalSchema>;

/** What a device sends to have its ballot signed: the code of the voter, and the blinded number of the ballot. */
export const codeExchangeSchema = Type.Object(
  {
    code: Type.String({ maxLength: 40, description: 'The code as somebody typed it.' }),
    blinded: keyNumber('The blinded number of the ballot (RFC 9474, section 4.2).'),
  },
  closed,
);
export type CodeExchange = Static<typeof codeExchangeSchema>;

/** What a device sends to have its ballot signed for a login: the token of the portal, and the blinded number. */
export const loginExchangeSchema = Type.Object(
  {
    token: Type.String({
      minLength: 1,
      maxLength: 8_000,
      description: 'The signed token (JWT) of the portal.',
    }),
    blinded: codeExchangeSchema.properties.blinded,
  },
  closed,
);
export type LoginExchange = Static<typeof loginExchangeSchema>;

/** The blind signature: the device makes the signature of its ballot from it. */
export const blindSignatureSchema = Type.Object(
  { signature: keyNumber('The blind signature (RFC 9474, section 4.3).') },
  closed,
);
export type BlindSignature = Static<typeof blindSignatureSchema>;

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
    publishesBallots: Type.Optional(
      Type.Literal(true, {
        description: 'The ballots are published after the close: those of invited or verified voters.',
      }),
    ),
    signingKey: Type.Optional(
      keyNumber(
        'Modulus of the key that signs ballots, in a poll of invited or verified voters. Its exponent is 65537.',
      ),
    ),
    answers: Type.Optional(
      Type.Object(
        {
          accepted: Type.Integer({ minimum: 0 }),
          texts: Type.Array(Type.String(), { maxItems: 50 }),
        },
        {
          ...closed,
          description:
            'What residents wrote and a person accepted, in an order that tells nothing, once the poll has closed.',
        },
      ),
    ),
  },
  closed,
);
export type PollView = Static<typeof pollViewSchema>;

/**
 * A part of the ballots of a poll of invited or verified voters, in the order of their numbers. Anyone can check from it
 * that each ballot was signed for a code or a login, and count again.
 */
export const ballotListSchema = Type.Object(
  {
    signingKey: keyNumber('Modulus of the key that signs ballots. Its exponent is 65537.'),
    codes: Type.Integer({
      minimum: 0,
      description: 'How many codes were made; of verified voters as many as `usedCodes`.',
    }),
    usedCodes: Type.Integer({
      minimum: 0,
      description: 'How many codes were exchanged for a ballot; of verified voters how many people.',
    }),
    ballots: Type.Array(
      Type.Object(
        {
          number: Type.String({ pattern: '^[0-9a-f]{64}$' }),
          signature: keyNumber('Signature of the number: RSASSA-PSS with SHA-384 and a salt of 48 bytes.'),
          choices: Type.Array(choice, { description: 'Empty where the voter withdrew the vote.' }),
        },
        closed,
      ),
    ),
    next: Type.Optional(
      Type.String({
        description: 'Last number of this part: ask for the ballots `after` it. Absent at the end.',
      }),
    ),
  },
  closed,
);
export type BallotList = Static<typeof ballotListSchema>;

/**
 * The receipt of a vote. `choices` is empty where the voter withdrew it, and `tally` is absent when results are shown only
 * after the poll has closed.
 */
export const voteReceiptSchema = Type.Object(
  {
    votedAt: Type.String({ format: 'date-time' }),
    choices: Type.Array(Type.String()),
    changed: Type.Boolean(),
    tally: Type.Optional(tallySchema),
    answer: Type.Optional(
      Type.Object(
        {
          state: oneOf(answerStates),
          reason: Type.Optional(oneOf(refusalReasons)),
          note: Type.Optional(Type.String({ description: 'What the reader wrote to the writer.' })),
        },
        { ...closed, description: 'What a person decided about the text that this voter wrote.' },
      ),
    ),
  },
  closed,
);
export type VoteReceipt = Static<typeof voteReceiptSchema>;
