import { createInvitedVoters } from '../../../packages/gateway/src/residents/polls/invited/invited-voters.ts';

export const pollId = 'votes';
export const options = ['eerste', 'tweede'];

const document = {
  id: pollId,
  kind: 'single',
  admission: 'invited',
  question: { nl: 'Welke?' },
  askedBy: { nl: 'De gemeente' },
  weight: { nl: 'Advies' },
  municipalityRole: 'participation-asker',
  options: options.map((id) => ({ id, label: { nl: id } })),
  minChoices: 1,
  maxChoices: 1,
  opensAt: '2020-01-01T00:00:00Z',
  closesAt: '2100-01-01T00:00:00Z',
  results: 'after-close',
};

/** @typedef {import('../../../packages/gateway/src/store/store.ts').Store} Store */

/** Puts the poll in a store, with codes. Returns them and the key of the poll. */
export async function openPoll(
  /** @type {Store} */ store,
  /** @type {string} */ ballotSecret,
  /** @type {number} */ count,
) {
  const invited = createInvitedVoters({
    store,
    ballotSecret,
    clock: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  });
  const row = { id: pollId, document: JSON.stringify(document), updated_at: '2020-01-01T00:00:00.000Z' };
  await store.commit((transaction) => transaction.insertInto('polls').values(row).execute());
  const made = await invited.make(pollId, count);
  await store.commit((transaction) => invited.store(transaction, pollId, made));
  return { codes: made.codes, key: made.key.publicKey };
}

/** Closes the poll, just now: the ballots of one that closed long ago are deleted. */
export async function closePoll(/** @type {Store} */ store) {
  const closed = JSON.stringify({ ...document, closesAt: new Date().toISOString() });
  await store.commit((transaction) =>
    transaction.updateTable('polls').set({ document: closed }).where('id', '=', pollId).execute(),
  );
}
