import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Database } from '../store/database.js';
import type { Store } from '../store/store.js';

/** Makes a store that compiles statements but has no database. */
export function storeNowhere(): Store {
  const database = new Kysely<Database>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  return { database, commit: (work) => work(database), scrub: async () => {}, close: async () => {} };
}
