import { hasVisible } from '../text/has-visible.js';
import type { FieldError } from '../problem/field-error.js';
import { isEmail } from './email.js';
import { attachmentErrorCodes, checkAttachments, type DraftAttachment } from './check-attachments.js';
import { longestMessage } from './limits.js';

/** Errors of a message. The part before the first hyphen is the field. */
export const messageErrorCodes = [
  'text-missing',
  'text-too-long',
  'email-missing',
  'email-invalid',
  'name-too-long',
  ...attachmentErrorCodes,
] as const;
export type MessageErrorCode = (typeof messageErrorCodes)[number];

/** The input of a resident so far. */
export interface MessageDraft {
  text?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
  attachments?: readonly DraftAttachment[] | undefined;
}

/**
 * Returns the errors of a message, in the order of the form. The list is empty when the message can be sent. Of a file it
 * knows the name and the size; what is in it, the gateway looks at.
 */
export function checkMessage({
  text,
  email,
  name,
  attachments = [],
}: MessageDraft): FieldError<MessageErrorCode>[] {
  const answerTo = email?.trim() ?? '';
  const codes: (MessageErrorCode | false | undefined)[] = [
    !hasVisible(text) ? 'text-missing' : (text?.length ?? 0) > longestMessage && 'text-too-long',
    answerTo === '' ? 'email-missing' : !isEmail(answerTo) && 'email-invalid',
    (name?.trim().length ?? 0) > 100 && 'name-too-long',
    checkAttachments(attachments),
  ];
  return codes.flatMap((code) => (code ? [{ field: code.split('-')[0] as string, code }] : []));
}
