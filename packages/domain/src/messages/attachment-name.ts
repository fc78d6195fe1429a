import { hasVisible } from '../text/has-visible.js';
import { singleLine } from '../text/single-line.js';

/** How long the name of a file may be, in UTF-16 code units. */
export const longestAttachmentName = 120;

/**
 * Returns the name of a file as it can be sent and saved again: one line, without characters that hide or turn round what
 * stands beside them. Of a long name it is the end, which has the kind of the file; no character is cut in half.
 */
export function attachmentName(name: string): string {
  const end = singleLine(name).slice(-longestAttachmentName);
  const whole = end.replaceAll(/\p{Surrogate}/gu, '').trim();
  return hasVisible(whole) ? whole : 'bestand';
}
