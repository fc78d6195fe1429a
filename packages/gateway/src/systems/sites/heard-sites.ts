import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Database } from '../../store/database.js';

/** When events came from a site, by its origin. */
export interface HeardSite {
  origin: string;
  first_at: string;
  last_at: string;
}

/** Remembers that events come from the pages of a site. */
export interface HeardSites {
  /** Notes that a page of this origin sent an event. It writes at most once an hour for each site. */
  note(origin: string): Promise<void>;
  /** Writes the next event of a site at once, because it may embed no longer. */
  reset(origin: string): void;
}

const hour = 3_600_000;

/** @param allowed the origins of the sites that may embed: what else is sent as an origin is not stored */
export function createHeardSites(
  { store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>,
  allowed: () => Promise<ReadonlySet<string>>,
): HeardSites {
  const written = new Map<string, number>();
  return {
    async note(origin) {
      const now = clock();
      const last = written.get(origin);
      if (last !== undefined && Math.abs(now.getTime() - last) < hour) return;
      if (!(await allowed()).has(origin)) return;
      written.set(origin, now.getTime());
      const at = now.toISOString();
      await store.commit((transaction) =>
        transaction
          .insertInto('heard_sites')
          .values({ origin, first_at: at, last_at: at })
          .onConflict((conflict) => conflict.column('origin').doUpdateSet({ last_at: at }))
          .execute(),
      );
    },

    reset(origin) {
      written.delete(origin);
    },
  };
}

/** Returns the sites from which events came. */
export async function readHeardSites(database: Kysely<Database>): Promise<HeardSite[]> {
  return database.selectFrom('heard_sites').selectAll().execute();
}

/** Forgets a site that may no longer embed. */
export async function forgetSite(transaction: Kysely<Database>, origin: string): Promise<void> {
  await transaction.deleteFrom('heard_sites').where('origin', '=', origin).execute();
}
