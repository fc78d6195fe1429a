import { normaliseHouseNumber, normalisePostcode } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import { sha256 } from '../../core/digest.js';

/**
 * The hash under which the second factor of a case is kept: SHA-256 over the reference, the postcode and the
 * house number, each in its normal form. The reference makes equal addresses hash differently.
 * Undefined where the postcode or the house number is none.
 */
export async function secondFactorHash(
  reference: string,
  postcode: string,
  houseNumber: string,
): Promise<string | undefined> {
  const code = normalisePostcode(postcode);
  const number = normaliseHouseNumber(houseNumber);
  if (code === undefined || number === undefined) return undefined;
  return sha256(`${normaliseReference(reference)}\n${code}\n${number}`);
}
