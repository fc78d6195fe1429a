import { Hono } from 'hono';
import { problem } from '../../http/problem.js';
import { securityHeaders } from '../../http/headers.js';
import type { EventBus } from '../../core/event-bus.js';
import type { Measures } from '../../core/measures.js';
import type { Config } from '../config.js';
import { listen, serverLimits, type ListenSettings, type Listening } from '../listen.js';
import { createMetrics, type CountWaiting, type Metrics } from './metrics.js';

const textFormat = 'text/plain; version=0.0.4; charset=utf-8';

const settings: ListenSettings = { host: 'PLEIN_METRICS', port: 'the port of PLEIN_METRICS' };

/** The figures of a gateway, and the server that gives them to the operator. */
export interface ServedMetrics {
  measures: Measures;
  /**
   * Opens `/metrics` on an address of its own, so that no proxy of the gateway gives the figures to visitors.
   * @throws StartError when it cannot listen there
   */
  serve(eventBus: EventBus, countWaiting: CountWaiting): Promise<Listening>;
}

/** Makes the figures of a gateway with these settings. */
export function createServedMetrics(
  { municipality, databaseUrl }: Pick<Config, 'municipality' | 'databaseUrl'>,
  { host, port }: NonNullable<Config['metrics']>,
  isSpaceLow: () => boolean,
): ServedMetrics {
  const metrics = createMetrics({
    municipality,
    memory: () => process.memoryUsage.rss(),
    ...(databaseUrl === undefined && { isSpaceLow }),
  });
  return {
    measures: metrics.measures,
    serve(eventBus, countWaiting) {
      metrics.followEvents(eventBus);
      metrics.followDeliveries(countWaiting);
      return listen(appOf(metrics), host, port, serverLimits, settings);
    },
  };
}

function appOf(metrics: Metrics): Hono {
  const app = new Hono();
  const secure = securityHeaders(undefined);
  app.get('/metrics', async () =>
    secure(new Response(await metrics.text(), { headers: { 'Content-Type': textFormat } })),
  );
  app.notFound(() => secure(problem(404, 'The figures are at /metrics.')));
  return app;
}
