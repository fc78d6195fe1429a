import { hasVisible } from '../text/has-visible.js';
import { normalisePhone } from './phone.js';
import type { CallbackSlot } from './schema.js';
import type { FieldError } from '../problem/field-error.js';
import { amsterdamInstant } from '../opening-hours/amsterdam.js';

/** Errors of a callback request. The part before the first hyphen is the field. */
export const callbackErrorCodes = [
  'name-missing',
  'name-too-long',
  'phone-missing',
  'phone-invalid',
  'slot-missing',
  'slot-invalid',
  'slot-past',
  'slot-full',
  'question-too-long',
] as const;
export type CallbackErrorCode = (typeof callbackErrorCodes)[number];

/** The input of a resident so far. */
export interface CallbackDraft {
  name?: string | undefined;
  phone?: string | undefined;
  slot?: CallbackSlot | undefined;
  question?: string | undefined;
}

/**
 * Returns the errors of a callback request, in the order of the form. The list is empty when the request can
 * be sent. With `now`, a window that has begun is an error too.
 */
export function checkCallbackRequest(draft: CallbackDraft, now?: Date): FieldError<CallbackErrorCode>[] {
  const phone = draft.phone?.trim();
  const { slot } = draft;
  const starts = slot && +amsterdamInstant(slot.date, slot.opens);
  const codes: (CallbackErrorCode | false | undefined)[] = [
    nameProblem(draft.name),
    !phone ? 'phone-missing' : !normalisePhone(phone) && 'phone-invalid',
    starts === undefined
      ? 'slot-missing'
      : Number.isNaN(starts)
        ? 'slot-invalid'
        : now && starts < +now && 'slot-past',
    (draft.question?.length ?? 0) > 1000 && 'question-too-long',
  ];
  return errorsOf(codes);
}

/** Returns what is wrong with the name to ask for; undefined where nothing is. */
export function nameProblem(given: string | undefined): 'name-missing' | 'name-too-long' | undefined {
  const name = given?.trim();
  if (!hasVisible(name)) return 'name-missing';
  return name && name.length > 100 ? 'name-too-long' : undefined;
}

/** Returns the errors with these codes, each at the field that its code begins with. */
export const errorsOf = <Code extends string>(
  codes: readonly (Code | false | undefined)[],
): FieldError<Code>[] =>
  codes.flatMap((code) => (code ? [{ field: code.split('-')[0] as string, code }] : []));
