import { openLibsqlStore } from '../store/libsql/libsql-store.js';
import { openPostgresStore } from '../store/postgres/postgres-store.js';
import type { Store } from '../store/store.js';
import { startPostgres } from './postgres.fixtures.js';
import { temporaryFolder } from './temporary-folder.fixtures.js';

/** A kind of store, and how a test opens an empty one. */
export interface StoreKind {
  name: string;
  open(): Promise<{ store: Store; close(): Promise<void> }>;
}

/** Returns the kinds of stores that can run here, so that a contract is tested over each, and how they stop. */
export async function bothStores(): Promise<{ kinds: StoreKind[]; stop(): Promise<void> }> {
  const server = await startPostgres();
  const kinds: StoreKind[] = [
    {
      name: 'the embedded store',
      async open() {
        const { folder, remove } = await temporaryFolder();
        const store = await openLibsqlStore(folder);
        return { store, close: () => store.close().then(remove) };
      },
    },
  ];
  if (server) {
    kinds.push({
      name: 'PostgreSQL',
      async open() {
        const store = await openPostgresStore(await server.makeDatabase());
        return { store, close: () => store.close() };
      },
    });
  }
  return { kinds, stop: async () => server?.stop() };
}
