import type { CastBallots, PublishedOutcome } from '@plein/components/examples.js';
import { uuidv7 } from '@plein/domain/identifier.js';

interface Gateway {
  request(path: string, init: RequestInit): Response | Promise<Response>;
}

/** Casts votes of other residents through the gateway itself, so that an example has results to show. */
export async function castBallots(
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

/** Publishes what was done with the votes of a closed poll, as an editor in the newsroom does. */
export async function publishOutcome(
  gateway: Gateway,
  { poll, ...outcome }: PublishedOutcome,
): Promise<void> {
  const answer = await gateway.request(`/v1/poll-drafts/${poll}/outcome`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(outcome),
  });
  if (!answer.ok) throw new Error(`The outcome of the example was refused: ${await answer.text()}`);
}
