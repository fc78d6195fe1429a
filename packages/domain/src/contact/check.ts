import { normalisePhone } from './phone.js';
import type { CallbackSlot } from './schema.js';
import type { FieldError } from '../problem/field-error.js';
import { amsterdamInstant } from '../opening-hours/amsterdam.js';

/** What can be wrong with a request to be called back; the part before the first hyphen is the field. */
export const callbackErrorCodes = [
  'name-missing',
  'name-too-long',
  'phone-missing',
  'phone-invalid',
  'slot-missing',
  'slot-invalid',
  'slot-past',
  'question-too-long',
] as const;
export type CallbackErrorCode = (typeof callbackErrorCodes)[number];

/** What a resident has filled in so far. */
export interface CallbackDraft {
  name?: string | undefined;
  phone?: string | undefined;
  slot?: CallbackSlot | undefined;
  question?: string | undefined;
}

/**
 * What is still wrong with a request to be called back, in the order of the form; an empty list when it can
 * be sent. With `now` a window that has begun is refused as well.
 */
export function checkCallbackRequest(draft: CallbackDraft, now?: Date): FieldError<CallbackErrorCode>[] {
  const name = draft.name?.trim();
  const phone = draft.phone?.trim();
  const { slot } = draft;
  const starts = slot && +amsterdamInstant(slot.date, slot.opens);
  const codes: (CallbackErrorCode | false | undefined)[] = [
    !name && 'name-missing',
    name !== undefined && name.length > 100 && 'name-too-long',
    !phone ? 'phone-missing' : !normalisePhone(phone) && 'phone-invalid',
    starts === undefined
      ? 'slot-missing'
      : Number.isNaN(starts)
        ? 'slot-invalid'
        : now && starts < +now && 'slot-past',
    (draft.question?.length ?? 0) > 1000 && 'question-too-long',
  ];
  return codes.flatMap((code) => (code ? [{ field: code.split('-')[0] as string, code }] : []));
}
