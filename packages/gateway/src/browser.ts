/**
 * The part of the gateway that runs in a page as well as in Node. Storybook, the documentation and the tests
 * of the elements open the real application over SQLite in WebAssembly. No module that this file imports uses
 * Node.
 */
export { createGateway, type GatewayOptions } from './app.js';
export type { CaseConnector } from './connectors/case-source.js';
export type { Access, GatewayDependencies, Log } from './core/dependencies.js';
export { EventBus, type ArrivedEvent } from './core/event-bus.js';
export { apiVersion } from './http/headers.js';
export type { FieldProblem, Problem } from '@plein/domain/problem.js';
export { publishedSchemas } from './http/openapi/published-schemas.js';
export { seed, type SeedContent } from './residents/content/seed.js';
export type { Database } from './store/database.js';
export type { SqliteDatabase } from './store/sqlite/session.js';
export { openSqliteStore } from './store/sqlite/sqlite-store.js';
export { StoreError, type StoreErrorCode } from './store/store-error.js';
export type { Store, StoreOptions } from './store/store.js';
