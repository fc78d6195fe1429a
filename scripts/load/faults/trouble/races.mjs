import { randomBytes, randomUUID } from 'node:crypto';
import { aggregate } from '../../../../packages/gateway/src/aggregation/aggregate.ts';
import { createGateway } from '../../../../packages/gateway/src/app.ts';
import { seed } from '../../../../packages/gateway/src/residents/content/seed.ts';
import { content, mondayMorning } from '../../../../packages/gateway/src/testing/content.fixtures.ts';
import { uuidv7 } from '@plein/domain/identifier.js';
import { eventId, wireEvent } from '../../../../packages/gateway/src/testing/events.fixtures.ts';

/** @typedef {import('../../../../packages/gateway/src/store/store.ts').Store} Store */

/**
 * What came of two things that meet at two gateways.
 * @typedef {object} Races
 * @property {string} store
 * @property {number} voters who sent an older and a newer vote at once
 * @property {number} older of those, how many have the older one in the end
 * @property {number} told votes that the editor was told of at the close
 * @property {number} counted votes that were acknowledged, and so were counted
 * @property {number} erased events that were erased twice at once
 * @property {number} wrong how many more or fewer are counted than are left
 */

/** @typedef {(which: number, path: string, body: object) => Promise<{ status: number, body: unknown }>} Send */

const votes = '/v1/polls/plein/votes';
const newVoter = () => randomBytes(16).toString('base64url');

/** Lets votes, a close and erasures meet at the gateways of these stores. @returns {Promise<Races>} */
export async function races(
  /** @type {string} */ name,
  /** @type {readonly [Store, Store]} */ stores,
  /** @type {number} */ rounds,
) {
  await seed(stores[0], content, mondayMorning);
  const gateways = stores.map((store) =>
    createGateway({
      store,
      random: randomBytes,
      clock: () => mondayMorning,
      access: { reports: 'open' },
      limits: { polls: 1e9, events: 1e9, eventsWithoutKey: 1e9, newsroom: 1e9 },
    }),
  );
  /** @type {Send} */
  const send = async (which, path, body) => {
    const answer = await gateways[which % 2]?.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer?.status ?? 0, body: await answer?.json() };
  };
  return {
    store: name,
    voters: rounds,
    older: await olderVotes(send, rounds),
    ...(await closing(send, rounds)),
    erased: rounds,
    wrong: await erasedTwice(send, stores, rounds),
  };
}

/** Sends an older and a newer vote of each voter at once. Returns how often the older one stayed. */
async function olderVotes(/** @type {Send} */ send, /** @type {number} */ rounds) {
  const at = mondayMorning.getTime() - 60_000;
  let older = 0;
  for (let round = 0; round < rounds; round += 1) {
    const voter = newVoter();
    await Promise.all([
      send(round, votes, { id: uuidv7(at, randomBytes), voter, choices: ['bomen'] }),
      send(round + 1, votes, { id: uuidv7(at + 1, randomBytes), voter, choices: ['water'] }),
    ]);
    const { body } = await send(round, '/v1/polls/plein/vote-lookups', { voter });
    if (/** @type {{ choices?: string[] }} */ (body).choices?.[0] !== 'water') older += 1;
  }
  return older;
}

/** Closes the poll at one gateway while votes come in at both. */
async function closing(/** @type {Send} */ send, /** @type {number} */ before) {
  const some = () =>
    Array.from({ length: 100 }, (_, number) =>
      send(number, votes, { id: randomUUID(), voter: newVoter(), choices: ['bomen'] }),
    );
  const first = some();
  await Promise.race(first);
  const close = send(1, '/v1/poll-drafts/plein/closing', {});
  const answers = await Promise.all([...first, ...some()]);
  const { voters = 0 } = /** @type {{ voters?: number }} */ ((await close).body);
  const counted = before + answers.filter(({ status }) => status === 201).length;
  return { told: voters, counted };
}

/** Erases half of the events, each at both gateways at once. Returns the difference between the counts and what is left. */
async function erasedTwice(
  /** @type {Send} */ send,
  /** @type {readonly [Store, Store]} */ [store],
  /** @type {number} */ events,
) {
  const numbers = Array.from({ length: events * 2 }, (_, number) => number);
  for (let from = 0; from < numbers.length; from += 100) {
    const batch = numbers.slice(from, from + 100).map((number) => wireEvent(number));
    const { status } = await send(0, '/v1/events', batch);
    if (status !== 202) throw new Error(`The events are answered ${status}.`);
  }
  await aggregate(store, new Date(mondayMorning.getTime() + 3_600_000));
  await Promise.all(
    numbers
      .slice(0, events)
      .flatMap((number) => [0, 1].map((which) => send(which, '/v1/erasures', { id: eventId(number) }))),
  );
  const counts = await store.database.selectFrom('event_counts').select('count').execute();
  return counts.reduce((sum, { count }) => sum + count, 0) - events;
}

/** Returns the errors of these races, one sentence each. */
export function raceComplaints(/** @type {Races} */ { older, told, counted, wrong }) {
  return [
    ...(older > 0 ? [`Of ${older} voters the older vote stayed.`] : []),
    ...(told === counted ? [] : [`The editor was told of ${told} votes, and ${counted} were counted.`]),
    ...(wrong === 0 ? [] : [`The counts differ by ${wrong} from what is left after erasing.`]),
  ];
}
