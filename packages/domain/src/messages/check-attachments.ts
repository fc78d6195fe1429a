import { attachmentTypes, largestAttachments, mostAttachments } from './limits.js';

/** Errors of the files that a resident sends. */
export const attachmentErrorCodes = [
  'attachments-too-many',
  'attachments-too-large',
  'attachments-empty',
  'attachments-wrong-type',
] as const;
export type AttachmentErrorCode = (typeof attachmentErrorCodes)[number];

/** What is known of a file before it is read: its name, and its size in bytes. */
export interface DraftAttachment {
  readonly name: string;
  readonly size: number;
}

/**
 * Returns what is wrong with the files that a resident chose, or undefined. It knows their names and sizes; what is in a
 * file, the gateway looks at.
 */
export function checkAttachments(attachments: readonly DraftAttachment[]): AttachmentErrorCode | undefined {
  if (attachments.length > mostAttachments) return 'attachments-too-many';
  const size = attachments.reduce((sum, one) => sum + one.size, 0);
  if (size > largestAttachments) return 'attachments-too-large';
  if (attachments.some((one) => one.size === 0)) return 'attachments-empty';
  return attachments.every(({ name }) => hasKnownExtension(name)) ? undefined : 'attachments-wrong-type';
}

const extensions: readonly string[] = Object.values(attachmentTypes).flat();

/** A name without an extension passes, since some devices give none; the gateway looks at the content. */
function hasKnownExtension(name: string): boolean {
  const extension = /\.([^.]*)$/.exec(name)?.[1];
  return extension === undefined || extensions.includes(extension.toLowerCase());
}
