import type { FieldError } from '../problem/field-error.js';

/** Errors of a case lookup. */
export const caseLookupErrorCodes = [
  'reference-missing',
  'reference-invalid',
  'postcode-missing',
  'postcode-invalid',
  'house-number-missing',
  'house-number-invalid',
] as const;
export type CaseLookupErrorCode = (typeof caseLookupErrorCodes)[number];

/** The input of a resident so far. */
export interface CaseLookupDraft {
  reference?: string | undefined;
  postcode?: string | undefined;
  houseNumber?: string | undefined;
}

/** Spaces, dashes and marks that people write in and around a number. */
const apart = '[^\\p{L}\\p{N}]*';
/** Up to four words before the number, such as "Postcode: " or "Ev no: ", or a mark. */
const label = `^${apart}(?:(?:\\p{L}{2,}|\\p{L}(?=[°.]))${apart}){0,4}`;
/** Capitals of Cyrillic and Greek that look like the letters of a postcode, for a resident with such a keyboard. */
const letter = '[A-ZАВСЕКМНОРТХΑΒΕΗΚΜΝΟΡΤΧ]';
/** The name of the town may follow. */
const postcodeForm = new RegExp(
  `${label}(?!0)(?:\\p{Nd}${apart}){4}(?!S[ADS])${letter}${apart}${letter}(?!\\p{L})\\P{N}*$`,
  'iu',
);
const houseNumberForm = new RegExp(`${label}0*(?!0)\\p{Nd}{1,5}(?!\\p{Nd})`, 'u');

/** Returns what a resident sees of what stands in a field, so that a mark nobody sees does not count. */
const seen = (text = ''): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();

/**
 * Returns the errors of a lookup, in the order of the form. The list is empty when the lookup can be sent. A page
 * loads this alone: it accepts what `normalisePostcode` and `normaliseHouseNumber` read, without reading it.
 */
export function checkCaseLookup(draft: CaseLookupDraft): FieldError<CaseLookupErrorCode>[] {
  const reference = seen(draft.reference);
  const postcode = seen(draft.postcode);
  const houseNumber = seen(draft.houseNumber);
  const errors: [field: string, code: CaseLookupErrorCode | false][] = [
    ['reference', !reference ? 'reference-missing' : !/^.{3,60}$/.test(reference) && 'reference-invalid'],
    ['postcode', !postcode ? 'postcode-missing' : !postcodeForm.test(postcode) && 'postcode-invalid'],
    [
      'houseNumber',
      !houseNumber ? 'house-number-missing' : !houseNumberForm.test(houseNumber) && 'house-number-invalid',
    ],
  ];
  return errors.flatMap(([field, code]) => (code ? [{ field, code }] : []));
}
