import { messageReceiptSchema, messageSubmissionSchema } from '@plein/domain/messages/schema.js';
import type { Capability } from '../../http/operation.js';
import { submissionOperation } from '../submissions/submission-operation.js';
import { largestBodyWithFiles } from './attachment-content.js';
import type { MessagesService } from './messages.service.js';

/** The operation by which a resident sends a message. */
export function messagesCapability(service: MessagesService): Capability {
  return [
    submissionOperation({
      path: '/v1/message-submissions',
      id: 'createMessageSubmission',
      summary: 'Send a message to the municipality, with files',
      noun: 'message',
      description: 'Files are PDF, JPEG or PNG, which their content must say, and are stored encrypted.',
      limit: 'messages',
      largestBody: largestBodyWithFiles,
      body: messageSubmissionSchema,
      bodyExample: {
        id: '01936f0e-7c1a-7b3e-8d52-3f6a9c0b1d2e',
        receiptKey: 'vB2x0S8mJcPq4hTn1LrKdW7yZfGe9uAoC3iNbXs5tQE',
        text: 'De lantaarn in mijn straat is kapot.',
        email: 'bewoner@example.org',
        language: 'nl',
      },
      receipt: messageReceiptSchema,
      closed: 'The municipality takes no messages here now.',
      submit: (submission, client) => service.submit(submission, client),
    }),
  ];
}
