import type { ExampleSetup, Network, ProfileState } from '@plein/components/examples.js';
import { cases, knowledge, polls, profileOf } from '@plein/demo/content.js';
import { createGateway, type Store } from '@plein/gateway/page.js';
import { PageNetwork, type AskedRequest } from './network.js';
import { castBallots, publishOutcome } from './seed-votes.js';
import { withLongTexts } from './long-texts.js';
import { seededRandom } from './random.js';
import { openSeededStore } from './seeded-store.js';

export type { AskedRequest } from './network.js';

/** Time at which the clock stops in an example, by default: a Tuesday, 11.00 in Amsterdam. */
export const defaultNow = '2026-11-24T10:00:00Z';

/** A gateway in this page, with the clock, the network and the profile of an example. */
export interface GatewayInPage {
  /** URL of the gateway. Only the `fetch` below reaches it. */
  readonly gateway: string;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
  readonly store: Store;
  readonly requests: readonly AskedRequest[];
  /** Ids of the polls in the store. */
  readonly polls: readonly string[];
  setNow(instant: string): void;
  setNetwork(network: Network): void;
  /** Resolves when no request between the page and the gateway is in progress. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the real gateway in this page, on a store in memory with the content of the demo. */
export async function openGatewayInPage(example: ExampleSetup = {}): Promise<GatewayInPage> {
  let instant = new Date(example.now ?? defaultNow);
  const clock = (): Date => instant;
  const random = seededRandom(instant.getTime());
  const shownPolls = [...polls(new Date(defaultNow)), ...(example.polls ?? [])];
  const profile = profileOf({ origins: [pageOrigin()] });
  const content = {
    profile: {
      ...profile,
      ...(example.crisis && profile.crisis && { crisis: { ...profile.crisis, active: true } }),
    },
    polls: shownPolls,
    cases: cases(instant),
    knowledge,
  };
  const store = await openSeededStore(example.longTexts ? withLongTexts(content) : content);
  const app = createGateway({ store, clock, random, access: { reports: 'open' }, votesTogether: 0 });
  for (const ballots of example.ballots ?? []) {
    const poll = shownPolls.find(({ id }) => id === ballots.poll);
    instant = new Date(poll?.opensAt ?? instant);
    await castBallots(app, ballots, random);
  }
  instant = new Date(example.now ?? defaultNow);
  for (const outcome of example.outcomes ?? []) await publishOutcome(app, outcome);
  const network = new PageNetwork(
    async (request) => (await disturbedProfile(request, example.profile ?? 'valid')) ?? app.fetch(request),
    example.network ?? 'online',
  );
  return {
    gateway: 'https://plein.test',
    fetch: network.fetch,
    now: clock,
    random,
    store,
    requests: network.requests,
    polls: shownPolls.map(({ id }) => id),
    setNow(value) {
      instant = new Date(value);
    },
    setNetwork(mode) {
      network.setMode(mode);
    },
    idle: () => network.idle(),
    close: () => store.close(),
  };
}

async function disturbedProfile(request: Request, state: ProfileState): Promise<Response | undefined> {
  if (state === 'valid' || new URL(request.url).pathname !== '/v1/profile') return undefined;
  if (state === 'missing') return new Response('{"status":404}', { status: 404 });
  if (state === 'invalid') return Response.json({ organisation: 'Zilverbeek' });
  const { channels, organisation, holidays } = profileOf();
  const [first, ...others] = channels;
  return Response.json({
    organisation,
    holidays,
    channels: [{ ...first, name: 'without a language' }, ...others],
    tasks: 'none',
  });
}

/** There is no page in Node, where examples are rendered for a server. */
const pageOrigin = (): string =>
  typeof location === 'undefined' ? 'https://www.plein.test' : globalThis.location.origin;
