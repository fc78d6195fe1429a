import type { FieldError } from '../problem/field-error.js';
import { latinCapitals, plainText } from '../text/plain-characters.js';
import { checkCaseLookup, type CaseLookupDraft, type CaseLookupErrorCode } from './lookup.js';

/**
 * Returns what was typed or pasted in plain characters, without up to four words or a mark before the first digit
 * ("Postcode: ", "Ev no: ", "#").
 */
const withoutLabel = (input: string): string =>
  plainText(input).replace(/^[^\p{L}\p{N}-]*(?:(?:\p{L}{2,}|\p{L}(?=[°.]))[^\p{L}\d]*){0,4}(?=\d)/u, '');

/** Returns a Dutch postcode as `1234AB`, or undefined. SA, SD and SS are never issued. A town may follow. */
export function normalisePostcode(input: string): string | undefined {
  const [, ...signs] =
    /^([1-9])[\s\p{P}]*(\d)[\s\p{P}]*(\d)[\s\p{P}]*(\d)[\s\p{P}]*([A-Z])[\s\p{P}]*([A-Z])(?:[\s\p{P}]\D*)?$/iu.exec(
      latinCapitals(withoutLabel(input)),
    ) ?? [];
  const postcode = signs.join('');
  return /^\d{4}(?!S[ADS])[A-Z]{2}$/.test(postcode) ? postcode : undefined;
}

/**
 * Returns a house number with its addition in one notation. `12 a` and `12-A` give `12A`. An addition that is
 * a number keeps its hyphen (`12-1`), so that it never becomes house number 121.
 *
 * @returns undefined when it does not start with a number
 */
export function normaliseHouseNumber(input: string): string | undefined {
  const match = /^\s*0*([1-9]\d{0,4})(?!\d)([\s\p{P}\p{L}\d]*)$/u.exec(withoutLabel(input));
  if (!match) return undefined;
  const [, number, rest = ''] = match;
  const addition = latinCapitals(rest.replace(/[^\p{L}\d]/gu, ''));
  const houseNumber = number + (/^\d/.test(addition) ? '-' : '') + addition;
  return houseNumber.length <= 10 ? houseNumber : undefined;
}

/**
 * Returns the errors of a lookup as `checkCaseLookup` does, and also what only reading the postcode and the house
 * number shows, such as a zero in another script. The list is empty when the lookup has a second factor.
 */
export function checkSecondFactor(draft: CaseLookupDraft): FieldError<CaseLookupErrorCode>[] {
  const errors = checkCaseLookup(draft);
  if (errors.length > 0) return errors;
  const { postcode = '', houseNumber = '' } = draft;
  if (normalisePostcode(postcode) === undefined) errors.push({ field: 'postcode', code: 'postcode-invalid' });
  if (normaliseHouseNumber(houseNumber) === undefined) {
    errors.push({ field: 'houseNumber', code: 'house-number-invalid' });
  }
  return errors;
}
