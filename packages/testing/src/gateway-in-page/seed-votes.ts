import type { CastBallots, PublishedOutcome } from '@plein/components/examples.js';
import type { PollCodes } from '@plein/domain/newsroom.js';
import { uuidv7 } from '@plein/domain/identifier.js';
import { createGateway, type Store } from '@plein/gateway/page.js';
import { decideAbout } from './decide.js';
import { seededRandom } from './random.js';
import type { Seed } from './seed.js';

interface Gateway {
  request(path: string, init: RequestInit): Response | Promise<Response>;
}

/**
 * Makes codes for invited voters, casts votes of other residents, and publishes what was done with them, through a
 * gateway of its own, so that an example has results to show. Its random bytes are others than those of a page, whose
 * ids would be taken otherwise.
 * @returns the codes
 */
export async function seedVotes(store: Store, wanted: Seed): Promise<readonly string[]> {
  const { content, ballots, outcomes, accepted, codesFor } = wanted;
  if (ballots.length === 0 && outcomes.length === 0 && codesFor === undefined) return [];
  const publishedAt = new Date(wanted.publishedAt);
  let instant = publishedAt;
  const random = seededRandom(1);
  const app = createGateway({
    ...{ store, random, clock: () => instant, access: { reports: 'open' }, votesTogether: 0 },
  });
  const codes = codesFor === undefined ? [] : await makeCodes(app, codesFor);
  for (const cast of ballots) {
    const poll = content.polls?.find(({ id }) => id === cast.poll);
    instant = new Date(poll?.opensAt ?? publishedAt);
    await castBallots(app, cast, random);
  }
  instant = publishedAt;
  if (accepted.length > 0) await decideAbout(app, { state: 'accepted' }, (text) => accepted.includes(text));
  for (const outcome of outcomes) await publishOutcome(app, outcome);
  return codes;
}

async function castBallots(
  gateway: Gateway,
  { poll, choices, voters }: CastBallots,
  random: (bytes: number) => Uint8Array,
): Promise<void> {
  for (let voter = 0; voter < voters; voter++) {
    const token = Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const answer = await gateway.request(`/v1/polls/${poll}/votes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: uuidv7(0, random), voter: token, choices }),
    });
    if (!answer.ok) throw new Error(`A ballot of the example was refused: ${await answer.text()}`);
  }
}

/** Makes codes for invited voters, as an editor in the newsroom does. */
async function makeCodes(gateway: Gateway, poll: string): Promise<readonly string[]> {
  const answer = await gateway.request(`/v1/poll-drafts/${poll}/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ count: 5 }),
  });
  if (!answer.ok) throw new Error(`The codes of the example were refused: ${await answer.text()}`);
  return ((await answer.json()) as PollCodes).codes;
}

/** Publishes what was done with the votes of a closed poll, as an editor in the newsroom does. */
async function publishOutcome(gateway: Gateway, { poll, ...outcome }: PublishedOutcome): Promise<void> {
  const answer = await gateway.request(`/v1/poll-drafts/${poll}/outcome`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(outcome),
  });
  if (!answer.ok) throw new Error(`The outcome of the example was refused: ${await answer.text()}`);
}
