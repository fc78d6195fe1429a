import { hasVisible } from './has-visible.js';

/** Ends of lines, and characters that steer a terminal or a printer. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/**
 * Characters that hide or turn round what stands beside them. The joiners and the direction marks that some scripts are
 * written with are not among them.
 */
const hidden = /(?![\u200C-\u200F\u061C])\p{Cf}/gu;

/**
 * Returns a name or another text of one line without what nobody sees in it: a line break becomes a space, and characters
 * that hide or turn round text go. For text that somebody else sends to be shown.
 */
export const singleLine = (text: string): string => text.replace(breaks, ' ').replace(hidden, '').trim();

/** Whether `singleLine` leaves a text as it is, but for the space around it, and something of it can be seen. */
export const isSingleLine = (text: string): boolean => singleLine(text) === text.trim() && hasVisible(text);
