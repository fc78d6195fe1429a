import type { EventName } from '@plein/domain/vocabulary.js';
import { eventType } from '@plein/domain/vocabulary.js';
import { detailExamples } from '@plein/domain/vocabulary/examples.js';
import Libsql from 'libsql';
import type { Hono } from 'hono';
import type { Access } from '../core/dependencies.js';
import { registerOperations } from '../http/router.js';
import { createIdentity } from '../auth/identify.js';
import { createSessions } from '../auth/sessions.js';
import { createLive, type LiveOptions } from '../staff/overview/event-stream.js';
import { reportCapability } from '../staff/overview/overview.routes.js';
import { createReportService } from '../staff/overview/overview.service.js';
import { reportsCapability } from '../staff/reports/reports.routes.js';
import { createReportsService } from '../staff/reports/reports.service.js';
import type { SqliteDatabase } from '../store/sqlite/session.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';
import { EventBus } from '../core/event-bus.js';
import { eventsCapability } from '../systems/events/events.routes.js';
import { createEventsService } from '../systems/events/events.service.js';

export { detailExamples as details };

/** Names of all events of the vocabulary. */
export const eventNames = Object.keys(detailExamples) as EventName[];

/** Returns an id in the form of a UUIDv7 that ends in a number. */
export function eventId(number: number): string {
  return `01936f0e-7c1a-7b3e-8d52-${number.toString(16).padStart(12, '0')}`;
}

/** Makes an event as it is sent; `data` overrides the data of the example. */
export function wireEvent(number: number, name: EventName = 'chat.started', data: object = {}) {
  return {
    specversion: '1.0',
    id: eventId(number),
    source: 'urn:nld:oin:00000001999999990000:systeem:plein',
    type: eventType(name),
    time: '2026-11-23T09:00:01.000Z',
    datacontenttype: 'application/json',
    data: {
      occurredAt: '2026-11-23T10:00:00.000+01:00',
      channel: 'website',
      language: 'nl',
      page: '/paspoort',
      device: 'phone',
      component: 'plein-chat-launcher',
      componentVersion: '0.1.0',
      correlation: 'k3m9q2x7a1b4',
      ...detailExamples[name],
      ...data,
    },
  };
}

export const batchType = 'application/cloudevents-batch+json';
export const singleType = 'application/cloudevents+json';

/** The operations of events and reports over a store in memory. */
export interface EventsGateway {
  app: Hono;
  store: Store;
  eventBus: EventBus;
  /** The time of the clock; a test sets it. */
  now: Date;
  send(body: unknown, type?: string): Promise<Response>;
}

/** Opens a gateway with events and reports only; by default its reports are open. */
export async function openEventsGateway(
  options: { access?: Access; live?: LiveOptions } = {},
): Promise<EventsGateway> {
  const store = await openSqliteStore(new Libsql(':memory:') as unknown as SqliteDatabase);
  const eventBus = new EventBus();
  const dependencies = { store, clock: () => testGateway.now };
  const sessions = createSessions({ ...dependencies, random: (bytes) => new Uint8Array(bytes) });
  const app = registerOperations(
    [
      ...eventsCapability(createEventsService(dependencies, eventBus), async () => ({
        mayBeSent: () => [],
        hasKey: true,
      })),
      ...reportCapability(createReportService(dependencies), createLive(eventBus, options.live)),
      ...reportsCapability(createReportsService(dependencies)),
    ],
    {
      clock: dependencies.clock,
      allowedOrigins: async () => new Set(['https://www.zilverbeek.example']),
      identify: createIdentity({ access: options.access ?? { reports: 'open' } }, sessions).identify,
    },
  );
  const testGateway: EventsGateway = {
    app,
    store,
    eventBus,
    now: new Date('2026-11-23T09:00:05.000Z'),
    send: async (body, type = Array.isArray(body) ? batchType : singleType) =>
      app.request('/v1/events', {
        method: 'POST',
        headers: { 'content-type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
  return testGateway;
}
