import { Type, type Static } from '@sinclair/typebox';
import { oneOf } from '../../schemas/one-of.js';
import { channelCodes } from '../../vocabulary/codes.js';
import { questionsOffPage } from '../questions/codes.js';
import { feedbackSubmissionSchema } from '../schema.js';

const closed = { additionalProperties: false } as const;
const { page, task, department, process } = feedbackSubmissionSchema.properties;

/** What a signed link asks. It holds nothing of a person. */
export const askedByLinkSchema = Type.Object(
  {
    question: oneOf(questionsOffPage),
    wording: Type.Integer(),
    channel: oneOf(channelCodes),
    page: Type.Optional(page),
    task,
    department,
    process,
    until: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'The last day on which it works.' }),
    once: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9_-]{22}$',
        description: 'Random; only in a link of one mail, which takes one answer.',
      }),
    ),
  },
  closed,
);
export type AskedByLink = Static<typeof askedByLinkSchema>;

const { id, language, score, preventable, cause, text } = feedbackSubmissionSchema.properties;

/** Body of `POST /v1/spoken-feedback`: what a resident said to a member of staff. */
export const spokenFeedbackSchema = Type.Object(
  {
    id,
    question: oneOf(questionsOffPage, 'A question that is not about a page.'),
    channel: oneOf(['phone', 'counter'] as const, 'Where it was said.'),
    language,
    ...{ score, preventable, cause, text, task, department, process },
  },
  closed,
);
export type SpokenFeedback = Static<typeof spokenFeedbackSchema>;

/** Body of `POST /v1/feedback-links`: what the links ask, and how long. */
export const feedbackLinkDraftSchema = Type.Object(
  {
    question: oneOf(questionsOffPage, 'A question that is not about a page.'),
    channel: Type.Optional(oneOf(channelCodes, 'The channel on which it is sent. Default: `email`.')),
    language: oneOf(['nl', 'en'] as const, 'The language of the snippet.'),
    task,
    department,
    page: Type.Optional(page),
    process,
    days: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 300, description: 'Days that the links work. Default: 60.' }),
    ),
    mails: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 500,
        description:
          'The number of mails, each of which gets links of its own that take one answer. Without it there is one set of links for everybody, which takes any number.',
      }),
    ),
  },
  closed,
);
export type FeedbackLinkDraft = Static<typeof feedbackLinkDraftSchema>;

/** Answer of `POST /v1/feedback-links`: one item, or one for each mail. */
export const feedbackLinksSchema = Type.Object(
  {
    until: Type.String({ format: 'date', description: 'The last day on which the links work.' }),
    links: Type.Array(
      Type.Object(
        {
          address: Type.String({ description: 'The page without an answer chosen, as for a QR code.' }),
          html: Type.String({ description: 'For the HTML of a mail.' }),
          text: Type.String({ description: 'For the plain text of a mail.' }),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type FeedbackLinks = Static<typeof feedbackLinksSchema>;
