import { normaliseHouseNumber, normalisePostcode } from '@plein/domain/cases.js';
import { equalInConstantTime } from '../../core/digest.js';
import type { Role } from './answers.js';

/** A postcode and a house number in one notation; undefined where one of both cannot be read. */
export function addressKey(postcode: string, houseNumber: string): string | undefined {
  const code = normalisePostcode(postcode);
  const number = normaliseHouseNumber(houseNumber);
  return code === undefined || number === undefined ? undefined : `${code} ${number}`.padEnd(longestKey);
}

/** Keys have one length, so that a comparison takes the same time for each. */
const longestKey = 17;

/** Whether this is the address of the initiator of a case. */
export function isInitiatorAt(roles: readonly Role[], key: string): boolean {
  let isThere = false;
  for (const role of roles) {
    if (role.omschrijvingGeneriek !== 'initiator') continue;
    isThere = equalInConstantTime(addressOf(role) ?? noAddress, key) || isThere;
  }
  return isThere;
}

/** The fields of a search for cases by the citizen service number of their initiator. */
export function byInitiator(bsn: string): Readonly<Record<string, string>> {
  return {
    rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: bsn,
    rol__omschrijvingGeneriek: 'initiator',
  };
}

/** Whether this person is the initiator of a case. */
export function isInitiator(roles: readonly Role[], bsn: string): boolean {
  return roles.some(
    ({ omschrijvingGeneriek, betrokkeneIdentificatie }) =>
      omschrijvingGeneriek === 'initiator' && fieldsOf(betrokkeneIdentificatie)['inpBsn'] === bsn,
  );
}

/** An address that nobody can type. */
const noAddress = ' '.repeat(longestKey);

/**
 * Returns the address in the `verblijfsadres` of a natural person or an establishment. Other kinds of initiators have
 * no postcode and house number of their own in the standard.
 */
function addressOf({ betrokkeneIdentificatie }: Role): string | undefined {
  const address = fieldsOf(fieldsOf(betrokkeneIdentificatie)['verblijfsadres']);
  const postcode = address['aoaPostcode'];
  const number = address['aoaHuisnummer'];
  if (typeof postcode !== 'string' || typeof number !== 'number') return undefined;
  const additions = [address['aoaHuisletter'], address['aoaHuisnummertoevoeging']].filter(
    (one) => typeof one === 'string',
  );
  return addressKey(postcode, [String(number), ...additions].join(' '));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
