import { attachmentName, largestAttachments } from '@plein/domain/messages.js';
import { toBase64 } from '../../core/base64.js';

/** Far above what is taken, so that a form with too large files comes back with the text that was typed. */
export const largestFormWithFiles = 4 * largestAttachments;

/** Returns a file of a form as a page sends it. */
export async function sentFile(file: File): Promise<{ name: string; content: string }> {
  return { name: attachmentName(file.name), content: toBase64(new Uint8Array(await file.arrayBuffer())) };
}
