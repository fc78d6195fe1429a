import { readFile } from 'node:fs/promises';
import { readPublished as readFrom } from '../../../packages/domain/src/polls/index.ts';

/** @typedef {import('../../../packages/domain/src/polls/index.ts').PublishedPoll} Published */

/** Reads a poll and all its ballots, from the gateway or from a file that was saved. @returns {Promise<Published>} */
export async function readPublished(/** @type {string} */ source) {
  if (!/^https?:/.test(source)) return /** @type {Published} */ (JSON.parse(await readFile(source, 'utf8')));
  const page = source.replace(/[?#].*$/, '').replace(/\/(?:ballots\/?)?$/, '');
  return readFrom(page.replace('/pages/poll/', '/v1/polls/'), read);
}

/** @returns {Promise<unknown>} */
async function read(/** @type {string} */ address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
