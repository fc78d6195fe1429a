import { randomUUID } from 'node:crypto';
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
  const send = (/** @type {string} */ path, /** @type {string} */ client, /** @type {object} */ body) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
      body: JSON.stringify(body),
    });
  const lookUp = (/** @type {string} */ client, /** @type {object} */ body) =>
    send('/v1/case-lookups', client, body);
  const react = (/** @type {string} */ client, /** @type {object} */ body) =>
    send('/v1/case-reaction-submissions', client, { ...body, id: randomUUID(), kind: 'unsatisfied' });
  const [guesser, resident] = ['203.0.113.7', '203.0.113.8'];
  for (let number = 1; number <= tries; number += 1) {
    // Guesses count together, wherever they are made.
    const guess = number % 2 === 0 ? lookUp : react;
    await guess(guesser, { ...lookUpBody, houseNumber: String(number + 100) });
  }
  const guessed = await lookUp(guesser, lookUpBody);
  report.check(guessed.status === 429, () => `Who guessed ${tries} times is answered ${guessed.status}.`);
  const own = await lookUp(resident, lookUpBody);
  report.check(own.status === 200, () => `The resident is locked out of the case: ${own.status}.`);
}
