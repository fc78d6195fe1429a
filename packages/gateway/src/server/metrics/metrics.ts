import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AggregationType, MeterProvider, MetricReader, type ViewOptions } from '@opentelemetry/sdk-metrics';
import type { EventBus } from '../../core/event-bus.js';
import type { Measures } from '../../core/measures.js';

/** The figures of one gateway, by the names of OpenTelemetry. */
export interface Metrics {
  measures: Measures;
  /** Counts the events that this gateway receives. */
  followEvents(eventBus: EventBus): void;
  /** Counts, at the moment that somebody asks, what waits for each connector. */
  followDeliveries(count: CountWaiting): void;
  /** Returns all figures in the text format of Prometheus. */
  text(): Promise<string>;
}

/** Returns how many items wait or are stuck for each connector. */
export type CountWaiting = () => Promise<ReadonlyMap<string, { waiting: number; stuck: number }>>;

/** What the gateway knows of itself at the moment that somebody asks. */
export interface MetricsOptions {
  municipality?: string | undefined;
  /** Whether the disk has too little space; see `GatewayDependencies`. Default: it is not measured. */
  isSpaceLow?: () => boolean;
  /** Memory of the process, in bytes. */
  memory: () => number;
}

const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const jobSeconds = [0.01, 0.1, 1, 10, 60, 600];
const delaySeconds = [1, 10, 60, 600, 3_600, 86_400, 604_800];
const worksTogether = [1, 2, 5, 10, 25, 50, 100, 250, 500];

/** The methods by name; any other is one that a client made up, and each name would be a figure of its own. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Gathers figures only when they are asked for. */
class AskedReader extends MetricReader {
  protected override async onForceFlush(): Promise<void> {}
  protected override async onShutdown(): Promise<void> {}
}

function buckets(instrumentName: string, boundaries: number[]): ViewOptions {
  return {
    instrumentName,
    aggregation: { type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM, options: { boundaries } },
  };
}

/** Makes the instruments of a gateway. None of their labels has a text of a resident or a visitor. */
export function createMetrics({ municipality, isSpaceLow, memory }: MetricsOptions): Metrics {
  const reader = new AskedReader();
  const provider = new MeterProvider({
    readers: [reader],
    resource: resourceFromAttributes({
      'service.name': 'plein-gateway',
      ...(municipality !== undefined && { 'service.namespace': municipality }),
    }),
    views: [
      buckets('http.server.request.duration', requestSeconds),
      buckets('plein.commit.duration', requestSeconds),
      buckets('plein.commit.works', worksTogether),
      buckets('plein.job.duration', jobSeconds),
      buckets('plein.event.delay', delaySeconds),
    ],
  });
  const meter = provider.getMeter('plein');
  const seconds = (name: string, description: string) =>
    meter.createHistogram(name, { unit: 's', description });
  const requests = seconds('http.server.request.duration', 'Time until the answer to a request began.');
  const commits = seconds('plein.commit.duration', 'Time of a commit to the store.');
  const works = meter.createHistogram('plein.commit.works', { description: 'Works in one commit.' });
  const jobs = seconds('plein.job.duration', 'Time of one run of a background job.');
  const delays = seconds(
    'plein.event.delay',
    'Time from the moment of an event, by the clock of the page, until it came in.',
  );
  const limited = meter.createCounter('plein.limit.refused', {
    description: 'Requests that a limit refused.',
  });
  meter
    .createObservableGauge('process.memory.usage', { unit: 'By', description: 'Memory of the process.' })
    .addCallback((result) => result.observe(memory()));
  if (isSpaceLow) {
    meter
      .createObservableGauge('plein.disk.low', { description: '1 where the disk has too little space.' })
      .addCallback((result) => result.observe(isSpaceLow() ? 1 : 0));
  }
  return {
    measures: {
      request({ method, route, status, milliseconds }) {
        requests.record(milliseconds / 1000, {
          'http.request.method': methods.has(method) ? method : '_OTHER',
          'http.route': route,
          'http.response.status_code': status,
        });
      },
      commit({ works: together, milliseconds, failed }) {
        commits.record(milliseconds / 1000, { failed });
        works.record(together);
      },
      run: ({ job, milliseconds, failed }) => jobs.record(milliseconds / 1000, { job, failed }),
      limited: (limit) => limited.add(1, { limit }),
    },
    followEvents(eventBus) {
      eventBus.share((events) => {
        for (const { component, occurredAt, receivedAt } of events) {
          const delay = (Date.parse(receivedAt) - Date.parse(occurredAt)) / 1000;
          delays.record(Math.max(0, delay), { component });
        }
      });
    },
    followDeliveries(count) {
      const description = 'Items for outside systems that wait or are stuck.';
      meter.createObservableGauge('plein.deliveries', { description }).addCallback(async (result) => {
        for (const [connector, { waiting, stuck }] of await count()) {
          result.observe(waiting, { connector, state: 'waiting' });
          result.observe(stuck, { connector, state: 'stuck' });
        }
      });
    },
    async text() {
      const { resourceMetrics } = await reader.collect();
      return new PrometheusSerializer().serialize(resourceMetrics);
    },
  };
}
