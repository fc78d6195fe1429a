import { chatPieceSchema, chatQuestionSchema } from '@plein/domain/chat/schema.js';
import { plainAnswer } from '../../http/fast-response.js';
import { operation, type Capability } from '../../http/operation.js';
import { eventMessage, eventStreamHeaders } from '../../http/server-sent-events.js';
import type { ChatService } from './chat.service.js';

/** The operation by which a resident asks the built-in chat. */
export function chatCapability(service: ChatService): Capability {
  return [
    operation({
      method: 'post',
      path: '/v1/chat-answers',
      id: 'createChatAnswer',
      summary: "Ask a question; the answer comes from the municipality's own questions and answers",
      description:
        'The answer is a stream of server-sent events. The data of each is a ChatPiece: texts first, then sources and suggestions, and `done` at the end. A question without an answer is stored for the newsroom; e-mail addresses, telephone numbers, bank accounts, citizen service numbers, postcodes with a house number and number plates are taken out of it first, names, streets and dates of birth are not. A question with an answer is not stored.',
      tag: 'chat',
      limit: 'chat',
      body: chatQuestionSchema,
      bodyExample: { question: 'Wat kost een paspoort?', language: 'nl' },
      answers: {
        200: { description: 'The pieces of the answer.', schema: chatPieceSchema, type: 'text/event-stream' },
      },
      async handler({ body }) {
        const pieces = await service.answer(body);
        return plainAnswer(pieces.map((piece) => eventMessage(piece)).join(''), 200, eventStreamHeaders);
      },
    }),
  ];
}
