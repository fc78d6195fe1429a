import { Type } from '@sinclair/typebox';
import { eventExample } from '@plein/domain/vocabulary/examples.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { tooMany, type Limiter } from '../../http/rate-limit.js';
import { eventSchema } from '../../http/openapi/published-schemas.js';
import type { SenderRules } from '../senders/sender-rules.js';
import type { HeardSites } from '../sites/heard-sites.js';
import type { EventsService, Receipt } from './events.service.js';

const single = 'application/cloudevents+json';
const batch = 'application/cloudevents-batch+json';
const mostEvents = 500;

const receiptSchema = Type.Object(
  {
    accepted: Type.Integer({ minimum: 0, description: 'Number of these events that are in the store now.' }),
    results: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          status: Type.Union([Type.Literal('stored'), Type.Literal('duplicate'), Type.Literal('rejected')]),
          detail: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
      { description: 'One for each event, in the order in which they were sent.' },
    ),
  },
  { additionalProperties: false },
);

/** The limits of senders without a key; without them there is none. */
export interface EventLimits {
  /** Counts the requests of a client. */
  requests?: Limiter | undefined;
  /** Counts the events in them. */
  events?: Limiter | undefined;
}

/** The operation that receives events of the vocabulary, from pages and from systems. */
export function eventsCapability(
  service: EventsService,
  senders: SenderRules,
  limits: EventLimits = {},
  heard?: HeardSites,
): Capability {
  const { requests, events } = limits;

  /** Counts one request and its events. Returns how many seconds to wait, or undefined where there is room. */
  async function limited(client: string, count: number): Promise<number | undefined> {
    const wait = (await requests?.take(client)) ?? (await events?.take(client, count));
    return wait;
  }

  /** Subtracts what was refused, so that it takes nothing from what is right. */
  async function giveBack(client: string, count: number, accepted: number): Promise<void> {
    if (accepted === count) return;
    await events?.giveBack(client, count - accepted);
    if (accepted === 0) await requests?.giveBack(client);
  }

  return [
    operation({
      method: 'post',
      path: '/v1/events',
      id: 'createEvents',
      summary: 'Send events of the vocabulary',
      description:
        'One event, or a batch of at most 500 events and 64 KB, which is about 115 events as elements send them. The answer comes after the commit. An event is identified by its ' +
        '`source` and `id`: sending it again is harmless. Beacons may send the same JSON as `text/plain`. A ' +
        'system sends its API key as `Authorization: Bearer …`, and only its own source and channel. Without a ' +
        'key only events that elements on pages send are accepted, of the last 30 days, and not in the name of ' +
        'a system, the newsroom or its staff; then there are limits too, per minute and per client.',
      tag: 'events',
      cors: 'beacon',
      apiKey: 'optional',
      uncheckedBody: {
        schema: Type.Union([eventSchema, Type.Array(eventSchema, { minItems: 1, maxItems: mostEvents })]),
        types: [single, batch, 'application/json', 'text/plain'],
      },
      bodyExample: eventExample('contact.channel-chosen'),
      answers: {
        202: { description: 'Stored, for good; each event has its own result.', schema: receiptSchema },
        204: { description: 'Nothing was stored: the browser asks not to be measured (`Sec-GPC: 1`).' },
        400: { description: 'None of the events could be stored.' },
        401: { description: 'The API key is wrong, was revoked, is past its last day, or is for cases.' },
        429: { description: 'Too many events without an API key come from here.' },
      },
      async handler({ body, contentType, request, client }) {
        const sender = await senders(request);
        if (!sender) {
          return problem(401, 'This API key is wrong, was revoked, is past its last day, or is for cases.', {
            headers: { 'WWW-Authenticate': 'Bearer' },
          });
        }
        // Our own client already sends nothing then; this check is for other scripts on a page. A request
        // with an API key comes from a system, not from a resident's browser.
        if (request.headers.get('sec-gpc') === '1' && !request.headers.has('authorization')) {
          return new Response(null, { status: 204 });
        }
        const isBatch = Array.isArray(body);
        if (contentType === single && isBatch) return wrong(`Send one event, or use ${batch}.`);
        if (contentType === batch && !isBatch) return wrong(`Send a list of events, or use ${single}.`);
        const candidates: readonly unknown[] = isBatch ? body : [body];
        if (candidates.length === 0) return wrong('The list is empty. Send at least one event.');
        if (candidates.length > mostEvents) return wrong(`Send at most ${mostEvents} events at once.`);
        const wait = sender.hasKey ? undefined : await limited(client, candidates.length);
        if (wait !== undefined)
          return tooMany(wait, 'Too many events come from here. Send them again later.');
        const receipt = await service.receive(candidates, sender);
        if (!sender.hasKey) await giveBack(client, candidates.length, receipt.accepted);
        if (receipt.accepted === 0) return refused(receipt, isBatch);
        const origin = request.headers.get('origin');
        if (origin !== null) await heard?.note(origin);
        return json(202, { accepted: receipt.accepted, results: receipt.results });
      },
    }),
  ];
}

function wrong(detail: string): Response {
  return problem(400, detail);
}

function refused({ problems }: Receipt, isBatch: boolean): Response {
  const errors = isBatch
    ? problems
    : problems.map((error) => ({ ...error, field: error.field.replace(/^\/0/, '') }));
  return problem(400, 'No event could be stored. See what is wrong with each field.', {
    errors: errors.slice(0, 20),
  });
}
