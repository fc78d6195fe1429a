import {
  checkMessage,
  type MessageErrorCode,
  type MessageReceipt,
  type MessageSubmission,
} from '@plein/domain/messages.js';
import { sameContent } from '@plein/domain/content.js';
import { singleLine } from '@plein/domain/text.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { Limiter } from '../../http/rate-limit.js';
import type { ProfileService } from '../profile/profile.service.js';
import { fieldProblemsOf, linesOf, storeOnce, type SubmissionResult } from '../submissions/submissions.js';
import {
  kilobytesOf,
  openAttachments,
  storedAttachments,
  type OpenedAttachment,
} from './attachment-content.js';
import type { AttachmentSeal } from './attachment-seal.js';
import {
  findMessage,
  findMessageByReceipt,
  insertMessage,
  receiptOf,
  type MessageDocument,
  type StoredMessage,
} from './messages.store.js';

export type MessageResult = SubmissionResult<MessageReceipt>;

export interface MessagesService {
  /** @param client whom the limit of files counts for */
  submit(submission: MessageSubmission, client: string): Promise<MessageResult>;
  /** Returns the receipt that this key opens, or undefined. */
  receipt(key: string): Promise<MessageReceipt | undefined>;
}

const fieldProblem = fieldProblemsOf<MessageErrorCode>({
  'text-missing': 'Write the message.',
  'text-too-long': 'Write at most 5000 characters.',
  'email-missing': 'Write the address for the answer.',
  'email-invalid': 'Write one e-mail address, like name@example.org.',
  'name-too-long': 'Write at most 100 characters.',
  'attachments-too-many': 'Send fewer files, or none where the municipality takes none.',
  'attachments-too-large': 'Send files of at most 6,000,000 bytes together.',
  'attachments-empty': 'Leave out the empty file.',
  'attachments-wrong-type': 'Send PDF, JPEG or PNG files, in base64.',
});

/** What a service for messages shares with the rest of the gateway. */
export interface MessagesOptions {
  /** The connectors that get each message. */
  connectors?: readonly string[];
  /** Counts the kilobytes of files that a client sends. */
  files?: Limiter | undefined;
}

/** Makes the service that takes messages: each id once, with a receipt, and with its files sealed. */
export function createMessagesService(
  dependencies: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  profiles: Pick<ProfileService, 'profile'>,
  seal: Pick<AttachmentSeal, 'seal'>,
  { connectors = [], files }: MessagesOptions = {},
): MessagesService {
  const { store } = dependencies;

  return {
    async submit({ receiptKey, attachments: sent = [], ...fields }, client) {
      const opened = await openAttachments(sent);
      const attachments = opened.status === 'ok' ? opened.attachments : [];
      const document = await documentOf(fields, attachments);
      const receiptHash = await receiptHashOf(receiptKey);
      const known = await findMessage(store.database, document.id);
      if (known) return again(known, document, receiptHash);
      const channel = (await profiles.profile())?.channels.find((one) => one.message);
      if (!channel?.message) return { status: 'closed' };
      const codes = checkMessage({ ...document, attachments }).map(({ code }) => code);
      if (opened.status === 'invalid') codes.push(opened.code);
      if (sent.length > 0 && channel.message.attachments === false) codes.push('attachments-too-many');
      if (codes.length > 0) return { status: 'invalid', errors: codes.map(fieldProblem) };
      const seconds = sent.length > 0 ? await files?.take(client, kilobytesOf(attachments)) : undefined;
      if (seconds !== undefined) return { status: 'wait', seconds };
      const sealed = await Promise.all(attachments.map(({ bytes }) => seal.seal(bytes)));
      return storeOnce<MessageReceipt>(dependencies, connectors, {
        ...{ kind: 'message', id: document.id, letters: 'BE' },
        async insert(transaction, at) {
          const message = { ...at, receiptHash, document };
          return (await insertMessage(transaction, message, sealed)) ? receiptOf(message) : undefined;
        },
        async known(transaction) {
          const before = await findMessage(transaction, document.id);
          if (before) return again(before, document, receiptHash);
          return (await findMessageByReceipt(transaction, receiptHash)) && { status: 'taken' };
        },
      });
    },

    async receipt(key) {
      const found = await findMessageByReceipt(store.database, await receiptHashOf(key));
      return found && receiptOf(found);
    },
  };
}

const receiptHashOf = (key: string): Promise<string> => sha256(`message receipt\n${key}`);

async function documentOf(
  { id, email, name, caseReference, ...rest }: Omit<MessageSubmission, 'receiptKey' | 'attachments'>,
  attachments: readonly OpenedAttachment[],
): Promise<MessageDocument> {
  return {
    ...rest,
    id: id.toLowerCase(),
    email: singleLine(email),
    ...linesOf({ name, caseReference }),
    ...(await storedAttachments(attachments)),
  };
}

/** Gives a receipt again only for the same content, because an id alone is no proof of who asks. */
function again(known: StoredMessage, document: MessageDocument, receiptHash: string): MessageResult {
  const isSame = known.receiptHash === receiptHash && sameContent(known.document, document);
  return isSame ? { status: 'known', receipt: receiptOf(known) } : { status: 'taken' };
}
