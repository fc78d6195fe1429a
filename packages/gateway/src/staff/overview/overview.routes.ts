import { Type } from '@sinclair/typebox';
import { refusals } from '../../http/refusals.js';
import { operation, type Capability } from '../../http/operation.js';
import { json, problem } from '../../http/problem.js';
import { eventStreamHeaders } from '../../http/server-sent-events.js';
import type { Live, ReadingSession } from './event-stream.js';
import type { ReportService } from './overview.service.js';

const closed = { additionalProperties: false } as const;
const moment = Type.String({ format: 'date-time' });
const count = Type.Integer({ minimum: 0 });

const arrivedSchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    component: Type.String(),
    channel: Type.String(),
    task: Type.Optional(Type.String()),
    page: Type.String(),
    occurredAt: moment,
    time: moment,
    receivedAt: moment,
  },
  closed,
);

const overviewSchema = Type.Object(
  {
    from: moment,
    to: moment,
    total: count,
    channels: Type.Array(Type.Object({ channel: Type.String(), count }, closed)),
    components: Type.Array(Type.Object({ component: Type.String(), count, lastAt: moment }, closed)),
    events: Type.Array(Type.Object({ name: Type.String(), count }, closed)),
    recent: Type.Array(arrivedSchema, { maxItems: 20 }),
  },
  closed,
);

const periodSchema = Type.Object(
  {
    from: Type.Optional(
      Type.String({
        format: 'date-time',
        description: 'Received at or after; default seven days before `to`, at most 35.',
      }),
    ),
    to: Type.Optional(Type.String({ format: 'date-time', description: 'Received before; default now.' })),
  },
  closed,
);

/** The operations that show received events to the newsroom: an overview and a live stream. */
export function reportCapability(
  service: ReportService,
  live: Live,
  sessionOf: (request: Request) => ReadingSession | undefined = () => undefined,
): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/reports/overview',
      id: 'readOverview',
      summary: 'Received events, counted per channel, component and event',
      tag: 'reports',
      role: 'reader',
      query: periodSchema,
      answers: {
        200: { description: 'Counts, and the last twenty events.', schema: overviewSchema },
        ...refusals,
      },
      async handler({ query }) {
        const { from, to } = query;
        if (from !== undefined && to !== undefined && Date.parse(from) >= Date.parse(to)) {
          const errors = [{ field: 'from', code: 'order', detail: 'Write a moment before `to`.' }];
          return problem(400, 'The period ends before it begins.', { errors });
        }
        const result = await service.overview({ ...query });
        if (result.status === 'invalid') {
          const errors = [{ field: 'from', code: 'too-long', detail: 'Ask for at most 35 days.' }];
          return problem(400, 'This overview is of the last weeks. The reports go further back.', { errors });
        }
        return json(200, result.overview);
      },
    }),
    operation({
      method: 'get',
      path: '/v1/reports/live',
      id: 'followArrivals',
      summary: 'Events as they are received',
      description:
        'Server-sent events: `event: arrived`, with `{"events": […]}` as data, after every commit of this gateway. A session may have five streams; they end with it.',
      tag: 'reports',
      role: 'reader',
      answers: {
        200: { description: 'A continuous stream.', type: 'text/event-stream', schema: Type.String() },
        503: { description: 'There are too many live subscribers.' },
        ...refusals,
      },
      handler({ request }) {
        const stream = live.open(sessionOf(request));
        if (!stream) {
          const headers = { 'Retry-After': '10' };
          return problem(503, 'There are too many live subscribers now. Try again later.', { headers });
        }
        return new Response(stream, { headers: eventStreamHeaders });
      },
    }),
  ];
}
