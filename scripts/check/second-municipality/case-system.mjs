/** What a case system of a municipality does: it sends a case with its key. */

const reference = 'ZAAK-2026-0012';
const types = ['Ontvangen', 'In behandeling', 'Afgehandeld'].map((omschrijving, index) => ({
  url: `https://zaken.voorbeelddam.example/statustypen/${index + 1}`,
  omschrijving,
  volgnummer: index + 1,
  isEindstatus: index === 2,
}));

/** What the resident of the case fills in. */
export const known = { reference, postcode: '1234 AB', houseNumber: '12' };

/**
 * Sends the case with that many statuses.
 * @returns {Promise<string>} what became of it
 */
export async function sendCase(
  /** @type {string} */ url,
  /** @type {string} */ key,
  /** @type {number} */ steps,
) {
  const { postcode, houseNumber } = known;
  const answer = await fetch(`${url}/v1/cases/${reference}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      changedAt: new Date().toISOString(),
      secondFactor: { postcode, houseNumber },
      document: {
        zaak: {
          identificatie: reference,
          omschrijving: 'Parkeervergunning voor bewoners',
          registratiedatum: '2026-11-20',
          startdatum: '2026-11-20',
          einddatum: null,
          einddatumGepland: '2026-12-18',
          uiterlijkeEinddatumAfdoening: null,
        },
        zaaktype: { omschrijving: 'Parkeervergunning', doorlooptijd: 'P8W' },
        statustypen: types,
        statussen: types.slice(0, steps).map(({ url: statustype }, index) => ({
          statustype,
          datumStatusGezet: `2026-11-2${index}T09:00:00Z`,
        })),
        taken: [],
        plein: {},
      },
    }),
  });
  const { status } = /** @type {{ status: string }} */ (await answer.json());
  return status;
}
