import type { ExampleSetup, Network, ProfileState } from '@plein/components/examples.js';
import { withAppointments } from './appointments.js';
import { cases, knowledge, polls, profileOf } from '@plein/demo/content.js';
import type { AnswerDecision } from '@plein/domain/polls/written.js';
import { daysOfWeek } from '@plein/domain/opening-hours.js';
import type { Profile } from '@plein/domain/profile.js';
import { createGateway, type Store } from '@plein/gateway/page.js';
import { casesWithLinks, casesWithLogin } from './cases-with-login.js';
import { votersWithLogin } from './voters-with-login.js';
import { decideAbout } from './decide.js';
import { PageNetwork, type AskedRequest } from './network.js';
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
  /** Codes of invited voters, where the example asks for them. */
  readonly codes: readonly string[];
  setNow(instant: string): void;
  /** Decides about what residents wrote in polls and nobody read yet. */
  decide(decision: Omit<AnswerDecision, 'revision'>): Promise<void>;
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
      channels: profile.channels.map((channel) => ({
        ...channel,
        ...(channel.kind === 'appointment' && withAppointments(example.appointments)),
        ...(example.messages && channel.kind === 'email' && { message: {} }),
        ...withWaiting(example.waiting?.[channel.id]),
      })),
      departments: profile.departments.map((department) => ({
        ...department,
        ...withCallsPerWindow(example.callsPerWindow),
      })),
      ...(example.crisis && profile.crisis && { crisis: { ...profile.crisis, active: true } }),
    },
    polls: shownPolls,
    cases: cases(instant),
    knowledge,
  };
  const { store, codes } = await openSeededStore({
    content: example.longTexts ? withLongTexts(content) : content,
    ballots: example.ballots ?? [],
    outcomes: example.outcomes ?? [],
    accepted: example.accepted ?? [],
    codesFor: example.codesFor,
    publishedAt: instant.toISOString(),
  });
  const app = createGateway({
    ...{ store, clock, random, access: { reports: 'open' }, votesTogether: 0 },
    ...casesWithLogin(example),
    ...votersWithLogin(example),
    ...casesWithLinks(example),
  });
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
    codes,
    setNow(value) {
      instant = new Date(value);
    },
    setNetwork(mode) {
      network.setMode(mode);
    },
    decide: (decision) => decideAbout(app, decision),
    idle: () => network.idle(),
    close: () => store.close(),
  };
}

const withCallsPerWindow = (
  calls: number | undefined,
): Pick<Profile['departments'][number], 'callsPerWindow'> =>
  calls === undefined ? {} : { callsPerWindow: Object.fromEntries(daysOfWeek.map((day) => [day, calls])) };

const withWaiting = (waitingMinutes: number | undefined): { waitingMinutes?: number } =>
  waitingMinutes === undefined ? {} : { waitingMinutes };

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
