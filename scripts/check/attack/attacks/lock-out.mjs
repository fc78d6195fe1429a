import { address, caseDocument } from '../../../../packages/gateway/src/testing/content.fixtures.ts';

/** A lookup that finds the case of the example content. */
export const lookUpBody = { reference: caseDocument.zaak.identificatie, ...address, language: 'nl' };

/** More wrong tries than one client has for a reference. */
const tries = 14;

/**
 * Tries wrong combinations for a case as one client, and then the right one as that client and as the resident.
 * The client that guessed has to wait, and the resident is let in.
 * @type {import('../target.mjs').Attack}
 */
export async function lockOut({ ask }, report) {
  const lookUp = (/** @type {string} */ client, /** @type {object} */ body) =>
    ask('/v1/case-lookups', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify(body),
    });
  const [guesser, resident] = ['203.0.113.7', '203.0.113.8'];
  for (let number = 1; number <= tries; number += 1) {
    await lookUp(guesser, { ...lookUpBody, houseNumber: String(number + 100) });
  }
  const guessed = await lookUp(guesser, lookUpBody);
  report.check(guessed.status === 429, () => `Who guessed ${tries} times is answered ${guessed.status}.`);
  const own = await lookUp(resident, lookUpBody);
  report.check(own.status === 200, () => `The resident is locked out of the case: ${own.status}.`);
}
