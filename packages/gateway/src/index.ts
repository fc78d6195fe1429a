/** The gateway with everything that needs Node; `page.ts` is the part that a browser runs too. */
export * from './page.js';
export { runCommand, type CommandOptions } from './command/run-command.js';
export { runInTerminal } from './command/terminal.js';
export { isLoopback, readConfig, type Config, type Environment, type LogLevel } from './config.js';
export { eventChecker } from './events/check-event.js';
export { forgetFolded, uncount, type CountedEvent } from './counting/counting.store.js';
export { fold, foldStep } from './counting/fold.js';
export { startFolding, type Folding, type FoldingOptions } from './counting/folding.js';
export { recount, RecountError } from './counting/recount.js';
export { eventRow, insertEvents, type EventRow } from './events/events.store.js';
export { createLog } from './log.js';
export { serveGateway, type RunningGateway, type ServeOptions } from './serve.js';
export { StartError } from './start-error.js';
export { openLibsqlStore } from './store/libsql-store.js';
export { openPostgresStore } from './store/postgres-store.js';
