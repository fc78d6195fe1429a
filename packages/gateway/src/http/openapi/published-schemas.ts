import { caseLookupSchema, caseViewSchema, zaakDocumentSchema } from '@plein/domain/cases/schema.js';
import { chatPieceSchema, chatQuestionSchema, knowledgeItemSchema } from '@plein/domain/chat/schema.js';
import { callbackReceiptSchema, callbackRequestSchema } from '@plein/domain/contact/schema.js';
import { feedbackReceiptSchema, feedbackSubmissionSchema } from '@plein/domain/feedback/schema.js';
import {
  messageReceiptSchema,
  messageSchema,
  messageSubmissionSchema,
} from '@plein/domain/messages/schema.js';
import { callbackSchema, feedbackSchema } from '@plein/domain/newsroom/schema.js';
import { ballotSchema, pollSchema, pollViewSchema, voteReceiptSchema } from '@plein/domain/polls/schema.js';
import { profileSchema } from '@plein/domain/profile/schema.js';
import { envelopeSchema, eventDataSchema, eventDetailSchemas } from '@plein/domain/vocabulary/schema.js';
import { eventSchemaName, eventType, type EventName } from '@plein/domain/vocabulary.js';
import { Type, type TSchema } from '@sinclair/typebox';

const eventNames = Object.keys(eventDetailSchemas) as EventName[];

/** An event as it is sent: the envelope of CloudEvents with the data of its type. */
export const eventSchema = Type.Union(
  eventNames.map((name) =>
    Type.Object(
      {
        ...envelopeSchema.properties,
        type: Type.Literal(eventType(name)),
        data: eventDataSchema(name),
      },
      { additionalProperties: false, title: name },
    ),
  ),
  { description: 'An event of the vocabulary (CloudEvents 1.0, NL GOV profile).' },
);

/** The schemas that `/v1/schemas/{name}` publishes and the OpenAPI document refers to. */
export const publishedSchemas = {
  profile: profileSchema,
  event: eventSchema,
  'callback-request': callbackRequestSchema,
  'callback-receipt': callbackReceiptSchema,
  callback: callbackSchema,
  'message-submission': messageSubmissionSchema,
  'message-receipt': messageReceiptSchema,
  message: messageSchema,
  'case-lookup': caseLookupSchema,
  'case-view': caseViewSchema,
  'case-document': zaakDocumentSchema,
  'feedback-submission': feedbackSubmissionSchema,
  'feedback-receipt': feedbackReceiptSchema,
  feedback: feedbackSchema,
  poll: pollSchema,
  'poll-view': pollViewSchema,
  ballot: ballotSchema,
  'vote-receipt': voteReceiptSchema,
  'chat-question': chatQuestionSchema,
  'chat-piece': chatPieceSchema,
  'knowledge-item': knowledgeItemSchema,
} as const satisfies Record<string, TSchema>;

/** The data schema of each kind of event, to which its `dataschema` points. */
const eventDataSchemas: ReadonlyMap<string, TSchema> = new Map(
  eventNames.map((name) => [eventSchemaName(name), eventDataSchema(name)]),
);

/**
 * Returns a published schema as a document, with its dialect and address; undefined where the name is
 * unknown.
 * @param publicUrl the address at which browsers reach the gateway. Without it the address of the schema is
 *   relative: the `Host` of a request is chosen by its sender, and shared caches may keep the answer.
 */
export function publishedSchema(name: string, publicUrl = ''): object | undefined {
  const schemas: Readonly<Record<string, TSchema>> = publishedSchemas;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : eventDataSchemas.get(name);
  return (
    schema && {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${publicUrl}/v1/schemas/${name}`,
      ...schema,
    }
  );
}
