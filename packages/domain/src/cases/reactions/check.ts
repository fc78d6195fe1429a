import {
  checkAttachments,
  type AttachmentErrorCode,
  type DraftAttachment,
} from '../../messages/check-attachments.js';
import type { FieldError } from '../../problem/field-error.js';
import { hasVisible } from '../../text/has-visible.js';
import type { CaseView } from '../schema.js';
import { longestReaction, type ReactionErrorCode } from './codes.js';

/** How a resident can answer what is asked. */
export type AskedAnswer = NonNullable<CaseView['asked'][number]['answer']>;

/** What a resident filled in so far. */
export interface ReactionDraft {
  readonly text?: string | undefined;
  readonly attachments?: readonly DraftAttachment[] | undefined;
}

/**
 * Returns the errors of what a resident sends with a case, in the order of the form.
 * @param answer how what is asked can be answered; undefined for something else than an answer, which needs no text
 */
export function checkReaction(
  { text = '', attachments = [] }: ReactionDraft,
  answer: Pick<AskedAnswer, 'text' | 'files'> | undefined,
): FieldError<ReactionErrorCode | AttachmentErrorCode>[] {
  const isEmpty = !hasVisible(text) && attachments.length === 0;
  const codes = [
    answer && isEmpty ? (answer.text ? 'text-missing' : 'attachments-missing') : undefined,
    text.length > longestReaction ? 'text-too-long' : undefined,
    checkAttachments(attachments),
  ] as const;
  return codes.flatMap((code) => (code ? [{ field: code.split('-')[0] as string, code }] : []));
}
