import type { FieldError } from '../problem/field-error.js';

/** What can be wrong with a lookup of a case. */
export const caseLookupErrorCodes = [
  'reference-missing',
  'reference-invalid',
  'postcode-missing',
  'postcode-invalid',
  'house-number-missing',
  'house-number-invalid',
] as const;
export type CaseLookupErrorCode = (typeof caseLookupErrorCodes)[number];

/** What a resident has filled in so far. */
export interface CaseLookupDraft {
  reference?: string | undefined;
  postcode?: string | undefined;
  houseNumber?: string | undefined;
}

/** A Dutch postcode as `1234AB`, or undefined. SA, SD and SS are never given out. */
export function normalisePostcode(input: string): string | undefined {
  const postcode = input.replace(/[\s.-]/g, '').toUpperCase();
  return /^[1-9]\d{3}(?!S[ADS])[A-Z]{2}$/.test(postcode) ? postcode : undefined;
}

/**
 * A house number with its addition written one way: `12 a` and `12-A` give `12A`; an addition that is a
 * number keeps its hyphen (`12-1`), so that it is never house number 121.
 *
 * @returns undefined where it does not start with a number
 */
export function normaliseHouseNumber(input: string): string | undefined {
  const match = /^\s*0*([1-9]\d{0,4})(?!\d)([\s\p{L}\d./-]*)$/u.exec(input);
  if (!match) return undefined;
  const [, number, rest = ''] = match;
  const addition = rest.replace(/[^\p{L}\d]/gu, '').toUpperCase();
  const houseNumber = number + (/^\d/.test(addition) ? '-' : '') + addition;
  return houseNumber.length <= 10 ? houseNumber : undefined;
}

/** What is still wrong with a lookup, in the order of the form; an empty list when it can be sent. */
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
