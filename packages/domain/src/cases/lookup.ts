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

/** Returns a Dutch postcode as `1234AB`, or undefined. SA, SD and SS are never issued. */
export function normalisePostcode(input: string): string | undefined {
  const postcode = input.replace(/[\s.-]/g, '').toUpperCase();
  return /^[1-9]\d{3}(?!S[ADS])[A-Z]{2}$/.test(postcode) ? postcode : undefined;
}

/**
 * Returns a house number with its addition in one notation. `12 a` and `12-A` give `12A`. An addition that is
 * a number keeps its hyphen (`12-1`), so that it never becomes house number 121.
 *
 * @returns undefined when it does not start with a number
 */
export function normaliseHouseNumber(input: string): string | undefined {
  const match = /^\s*0*([1-9]\d{0,4})(?!\d)([\s\p{L}\d./-]*)$/u.exec(input);
  if (!match) return undefined;
  const [, number, rest = ''] = match;
  const addition = rest.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  const houseNumber = number + (/^\d/.test(addition) ? '-' : '') + addition;
  return houseNumber.length <= 10 ? houseNumber : undefined;
}

/**
 * Returns the errors of a lookup, in the order of the form. The list is empty when the lookup can be sent.
 */
export function checkCaseLookup(draft: CaseLookupDraft): FieldError<CaseLookupErrorCode>[] {
  const reference = draft.reference?.trim();
  const postcode = draft.postcode?.trim();
  const houseNumber = draft.houseNumber?.trim();
  const errors: [field: string, code: CaseLookupErrorCode | false][] = [
    ['reference', !reference ? 'reference-missing' : !/^.{3,40}$/.test(reference) && 'reference-invalid'],
    ['postcode', !postcode ? 'postcode-missing' : !normalisePostcode(postcode) && 'postcode-invalid'],
    [
      'houseNumber',
      !houseNumber ? 'house-number-missing' : !normaliseHouseNumber(houseNumber) && 'house-number-invalid',
    ],
  ];
  return errors.flatMap(([field, code]) => (code ? [{ field, code }] : []));
}
