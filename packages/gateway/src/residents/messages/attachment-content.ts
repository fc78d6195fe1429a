import {
  attachmentName,
  attachmentTypes,
  largestAttachments,
  longestAttachmentName,
  type Attachment,
  type AttachmentType,
  type SentAttachment,
} from '@plein/domain/messages.js';
import { fileTypeFromBuffer } from 'file-type/core';
import { fromBase64 } from '../../core/base64.js';
import { bodyLimit } from '../../http/body.js';
import { sha256Bytes } from '../../core/digest.js';

/** A file of a message with its content. */
export interface OpenedAttachment extends Attachment {
  bytes: Uint8Array<ArrayBuffer>;
}

/** A file as it stands in the document of what a resident sent: without its content. */
export interface StoredAttachment extends Attachment {
  /** By this the same file is known again. */
  sha256: string;
}

/** Returns the files as they stand in the document of what a resident sent. Without files there is no such field. */
export async function storedAttachments(
  opened: readonly OpenedAttachment[],
): Promise<{ attachments?: StoredAttachment[] }> {
  if (opened.length === 0) return {};
  const attachments = opened.map(async ({ bytes, ...known }) => ({
    ...known,
    sha256: await sha256Bytes(bytes),
  }));
  return { attachments: await Promise.all(attachments) };
}

/** Returns how many kilobytes the files have together, for the limit of a client. */
export const kilobytesOf = (attachments: readonly OpenedAttachment[]): number =>
  Math.ceil(attachments.reduce((sum, { size }) => sum + size, 0) / 1_000);

/** What became of the files of a message. */
export type OpenedAttachments =
  | { status: 'ok'; attachments: OpenedAttachment[] }
  | { status: 'invalid'; code: 'attachments-too-large' | 'attachments-wrong-type' };

/** Size of a body with files in base64 and everything else, in bytes. */
export const largestBodyWithFiles = Math.ceil(largestAttachments / 3) * 4 + bodyLimit;

/** The kind of a file stands in its first bytes; more of it is not looked at. */
const lookedAt = 4100;

/** Reads the files of a message. What kind a file is, its content says, never its name. */
export async function openAttachments(sent: readonly SentAttachment[]): Promise<OpenedAttachments> {
  const attachments: OpenedAttachment[] = [];
  let size = 0;
  for (const { name, content } of sent) {
    const bytes = fromBase64(content);
    size += bytes?.length ?? 0;
    if (size > largestAttachments) return { status: 'invalid', code: 'attachments-too-large' };
    const type = bytes && (await typeOf(bytes));
    if (!bytes || !type) return { status: 'invalid', code: 'attachments-wrong-type' };
    attachments.push({ name: nameFor(name, type), type, size: bytes.length, bytes });
  }
  return { status: 'ok', attachments };
}

async function typeOf(bytes: Uint8Array): Promise<AttachmentType | undefined> {
  const found = await fileTypeFromBuffer(bytes.subarray(0, lookedAt));
  return found && Object.hasOwn(attachmentTypes, found.mime) ? (found.mime as AttachmentType) : undefined;
}

/** Returns the name with an extension that is right, so that no program takes the file for something else. */
function nameFor(name: string, type: AttachmentType): string {
  const line = attachmentName(name.replaceAll(/[\\/:*?"<>|]/g, ' '));
  const extensions: readonly string[] = attachmentTypes[type];
  const isRight = extensions.some((extension) => line.toLowerCase().endsWith(`.${extension}`));
  if (isRight) return line;
  const extension = `.${extensions[0] ?? ''}`;
  return attachmentName(line.slice(0, longestAttachmentName - extension.length)) + extension;
}
