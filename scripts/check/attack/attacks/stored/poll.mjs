import { squarePoll } from '../../../../../packages/gateway/src/testing/content.fixtures.ts';

export const twoOptions = squarePoll.options.slice(0, 2);

/** Opens a poll with two options and results after a vote, but for the changes, as an editor. Returns the options. */
export async function openPoll(
  /** @type {import('../../target.mjs').Target} */ { ask, url, cookies },
  /** @type {string} */ id,
  /** @type {Partial<import('../../../../../packages/domain/src/polls/index.ts').Poll>} */ changes = {},
) {
  const headers = { 'content-type': 'application/json', origin: url, cookie: cookies['editor'] ?? '' };
  const day = 86_400_000;
  const document = {
    ...squarePoll,
    id,
    results: 'after-vote',
    options: twoOptions,
    opensAt: new Date(Date.now() - day).toISOString(),
    closesAt: new Date(Date.now() + 30 * day).toISOString(),
    ...changes,
  };
  const address = `/v1/poll-drafts/${id}`;
  const written = await ask(address, { method: 'PUT', headers, body: JSON.stringify(document) });
  if (!written.ok) throw new Error(`Writing the poll answered ${written.status}: ${await written.text()}`);
  const opened = await ask(`${address}/opening`, { method: 'POST', headers, body: '{"when":"now"}' });
  if (!opened.ok) throw new Error(`Opening the poll answered ${opened.status}.`);
  return document.options.map((option) => option.id);
}

/** Closes a poll, as an editor, so that all its votes are counted. */
export async function closePoll(
  /** @type {import('../../target.mjs').Target} */ { ask, url, cookies },
  /** @type {string} */ id,
) {
  const headers = { 'content-type': 'application/json', origin: url, cookie: cookies['editor'] ?? '' };
  const closed = await ask(`/v1/poll-drafts/${id}/closing`, { method: 'POST', headers, body: '{}' });
  if (!closed.ok) throw new Error(`Closing the poll answered ${closed.status}.`);
}
