import { mayAct } from '@plein/domain/newsroom.js';
import { Type } from '@sinclair/typebox';
import { cutOff } from '../../http/cut-off.js';
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
    total: Type.Union([count, Type.Null()], { description: 'Null when it is too low to show.' }),
    channels: Type.Array(Type.Object({ channel: Type.String(), count }, closed)),
    components: Type.Array(Type.Object({ component: Type.String(), count }, closed)),
    events: Type.Array(Type.Object({ name: Type.String(), count }, closed)),
    hidden: Type.Integer({ minimum: 0, description: 'How many rows of the lists are too low to show.' }),
    recent: Type.Array(arrivedSchema, {
      maxItems: 20,
      description:
        'Received in the last ten minutes. Empty with `to`, and for readers: single events are for those who ' +
        'handle contacts.',
    }),
  },
  closed,
);

const periodSchema = Type.Object(
  {
    from: Type.Optional(
      Type.String({
        format: 'date-time',
        description:
          'A moment on the first day in Amsterdam; default seven days before `to`, at most 35 days ago.',
      }),
    ),
    to: Type.Optional(
      Type.String({
        format: 'date-time',
        description: 'The end of the period, on its last day; default now.',
      }),
    ),
  },
  closed,
);

/** The lowest role that may see single events. Those who only read reports could count them. */
const forEvents = 'contact-centre';

function refusal(fault: 'order' | 'too-long'): Response {
  const [title, detail] = {
    order: ['The period ends before it begins.', 'Write a moment before `to`.'] as const,
    'too-long': [
      'This overview is of the last weeks. The reports go further back.',
      'Write a moment of the last 35 days.',
    ] as const,
  }[fault];
  return problem(400, title, { errors: [{ field: 'from', code: fault, detail }] });
}

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
      summary: 'Events, counted per channel, component and event',
      description:
        'Whole days in Amsterdam, by the moment events happened. Counts are rounded and rows of few events are ' +
        'left out, by the same rules as the reports.',
      tag: 'reports',
      role: 'reader',
      limit: 'newsroom',
      query: periodSchema,
      answers: {
        200: { description: 'Counts, and the events of the last minutes.', schema: overviewSchema },
        ...refusals,
      },
      async handler({ query, actor }) {
        const result = await service.overview(query, actor !== undefined && mayAct(actor.role, forEvents));
        return result.status === 'invalid' ? refusal(result.problem) : json(200, result.overview);
      },
    }),
    operation({
      method: 'get',
      path: '/v1/reports/live',
      id: 'followArrivals',
      summary: 'Events as they are received',
      description:
        'Server-sent events: `event: arrived`, with `{"events": […]}` as data, after every commit of this gateway. ' +
        'Single events are for those who handle contacts; readers ask for the overview. A session may have five streams; they end with it.',
      tag: 'reports',
      role: forEvents,
      answers: {
        200: { description: 'A continuous stream.', type: 'text/event-stream', schema: Type.String() },
        503: { description: 'There are too many live subscribers.' },
        ...refusals,
      },
      handler({ request, connection }) {
        const stream = live.open(sessionOf(request), () => cutOff(connection));
        if (!stream) {
          const headers = { 'Retry-After': '10' };
          return problem(503, 'There are too many live subscribers now. Try again later.', { headers });
        }
        return new Response(stream, { headers: eventStreamHeaders });
      },
    }),
  ];
}
