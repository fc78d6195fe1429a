export { attachmentName, longestAttachmentName } from './attachment-name.js';
export { attachmentErrorCodes, checkAttachments } from './check-attachments.js';
export type { AttachmentErrorCode, DraftAttachment } from './check-attachments.js';
export { checkMessage, messageErrorCodes } from './check.js';
export type { MessageDraft, MessageErrorCode } from './check.js';
export { messageOutcomes, messageStatuses } from './codes.js';
export type { MessageOutcome, MessageStatus } from './codes.js';
export { isEmail } from './email.js';
export {
  acceptedFiles,
  attachmentTypes,
  largestAttachments,
  longestMessage,
  mostAttachments,
} from './limits.js';
export type { AttachmentType } from './limits.js';
export type {
  Attachment,
  Message,
  MessageClosing,
  MessageCopy,
  MessageHandingOn,
  MessageList,
  MessageReceipt,
  MessageSubmission,
  SentAttachment,
} from './schema.js';
