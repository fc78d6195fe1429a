import { normaliseHouseNumber, normalisePostcode } from '@plein/domain/cases.js';
import { normaliseReference } from '@plein/domain/identifier.js';
import { sha256 } from '../../core/digest.js';

/**
 * Returns the hash under which the second factor of a case is stored: SHA-256 of the reference, the postcode
 * and the house number, each normalised. The reference gives equal addresses different hashes. Returns
 * undefined where the postcode or the house number is not valid.
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
