/** The gateway with everything that needs Node; `browser.ts` is the part that also runs in a browser. */
export * from './browser.js';
export type { CommandOptions } from './cli/command-context.js';
export { runCommand } from './cli/run-command.js';
export { runInTerminal } from './cli/terminal.js';
export { isLoopback, readConfig, type Config, type Environment, type LogLevel } from './server/config.js';
export { eventChecker } from './systems/events/check-event.js';
export { deleteAggregated, subtractFromCounts, type CountedEvent } from './aggregation/event-counts.store.js';
export { aggregate, aggregateStep } from './aggregation/aggregate.js';
export {
  startAggregationJob,
  type AggregationJob,
  type AggregationJobOptions,
} from './aggregation/aggregation-job.js';
export { recount, RecountError } from './aggregation/rebuild.js';
export { eventRow, insertEvents, type EventRow } from './systems/events/events.store.js';
export { createLog } from './server/log.js';
export { runGateway, type PrepareGateway } from './server/run-gateway.js';
export { serveGateway, type RunningGateway, type ServeOptions } from './server/serve.js';
export { cachePolicy, staticFiles, type StaticFolder } from './server/files/static-files.js';
export { openStoreOf } from './server/open-store.js';
export { StartError } from './core/start-error.js';
export { openLibsqlStore } from './store/libsql/libsql-store.js';
export { openPostgresStore } from './store/postgres/postgres-store.js';
