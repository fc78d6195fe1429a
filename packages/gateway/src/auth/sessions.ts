import { roles, type Actor, type OpenSession, type Role } from '@plein/domain/newsroom.js';
import type { Kysely, Selectable } from 'kysely';
import type { GatewayDependencies } from '../core/dependencies.js';
import { sha256, uuidOf } from '../core/digest.js';
import type { Database, SessionsTable } from '../store/database.js';
import { newToken } from './tokens.js';

const hour = 3_600_000;
/** Time without a request after which a session ends, in milliseconds. */
const idleFor = 12 * hour;
/** Time after which every session ends, in milliseconds. */
const longest = 7 * 24 * hour;
/** On which gateways tell one another that a session was ended. */
const topic = 'sessions-ended';
/** A request extends the stored session only when it gains at least this much time, in milliseconds. */
const worthWriting = hour / 2;

/**
 * The sessions of logged-in users. The store holds a hash of each token, so that a copy of the store gives no
 * access.
 */
export interface Sessions {
  /** Begins a session within a transaction of the store, and returns the token for the cookie. */
  begin(transaction: Kysely<Database>, actor: Actor): Promise<string>;
  /** Returns the actor of this token, and extends the session. */
  find(token: string): Promise<Actor | undefined>;
  end(transaction: Kysely<Database>, token: string): Promise<void>;
  /** Whether the session of this token has not ended. It does not extend the session. */
  isOpen(token: string): Promise<boolean>;
  /** Returns the open sessions, the newest first. `token` is that of the request. */
  list(token: string | undefined): Promise<OpenSession[]>;
  /** Ends the session with this id of `list`, and returns its actor; undefined where there is none. */
  endById(transaction: Kysely<Database>, id: string): Promise<Actor | undefined>;
  /** Ends all sessions of somebody. Returns the actor and how many there were; undefined where there were none. */
  endAllOf(
    transaction: Kysely<Database>,
    actorId: string,
  ): Promise<{ actor: Actor; count: number } | undefined>;
  /** Calls `listener` when sessions were ended, until the returned function is called. */
  onEnded(listener: () => Promise<void>): () => void;
  /** Calls the listeners. Call it after the commit that ended a session. */
  notifyEnded(): Promise<void>;
}

/**
 * How long a browser stores the cookie, in seconds: as long as the longest session. The gateway decides when
 * the session ends.
 */
export const cookieSeconds = longest / 1000;

export function createSessions({
  store,
  clock,
  random,
  link,
}: Pick<GatewayDependencies, 'store' | 'clock' | 'random' | 'link'>): Sessions {
  const listeners = new Set<() => Promise<void>>();
  const notify = () => Promise.all([...listeners].map((listener) => listener()));
  link?.onMessage(topic, () => void notify());
  const openRows = (database: Kysely<Database>) =>
    database
      .selectFrom('sessions')
      .selectAll()
      .where('expires_at', '>', clock().toISOString())
      .orderBy('created_at', 'desc')
      .execute();
  return {
    async begin(transaction, { id, name, role, department }) {
      const token = newToken(random);
      const now = clock().getTime();
      await transaction
        .insertInto('sessions')
        .values({
          token_hash: await sha256(token),
          actor_id: id,
          actor_name: name,
          role,
          department: department ?? null,
          created_at: new Date(now).toISOString(),
          expires_at: new Date(now + idleFor).toISOString(),
        })
        .execute();
      return token;
    },

    async find(token) {
      const hash = await sha256(token);
      const row = await store.database
        .selectFrom('sessions')
        .selectAll()
        .where('token_hash', '=', hash)
        .executeTakeFirst();
      const role = row && roleOf(row.role);
      const now = clock().getTime();
      if (!row || !role || Date.parse(row.expires_at) <= now) return undefined;
      const expires = Math.min(now + idleFor, Date.parse(row.created_at) + longest);
      if (expires - Date.parse(row.expires_at) >= worthWriting) {
        await store.commit((transaction) =>
          transaction
            .updateTable('sessions')
            .set({ expires_at: new Date(expires).toISOString() })
            .where('token_hash', '=', hash)
            .execute(),
        );
      }
      return { ...actorIn(row), role };
    },

    async end(transaction, token) {
      await transaction
        .deleteFrom('sessions')
        .where('token_hash', '=', await sha256(token))
        .execute();
    },

    async isOpen(token) {
      const row = await store.database
        .selectFrom('sessions')
        .select('expires_at')
        .where('token_hash', '=', await sha256(token))
        .executeTakeFirst();
      return row !== undefined && Date.parse(row.expires_at) > clock().getTime();
    },

    async list(token) {
      const mine = token === undefined ? undefined : await sha256(token);
      const rows = await openRows(store.database);
      return Promise.all(
        rows.map(async (row) => ({
          id: await idOf(row.token_hash),
          actor: actorIn(row),
          createdAt: row.created_at,
          expiresAt: row.expires_at,
          mine: row.token_hash === mine,
        })),
      );
    },

    async endById(transaction, id) {
      for (const row of await openRows(transaction)) {
        if ((await idOf(row.token_hash)) !== id) continue;
        await transaction.deleteFrom('sessions').where('token_hash', '=', row.token_hash).execute();
        return actorIn(row);
      }
      return undefined;
    },

    async endAllOf(transaction, actorId) {
      const [row, ...others] = (await openRows(transaction)).filter(({ actor_id: id }) => id === actorId);
      if (!row) return undefined;
      await transaction.deleteFrom('sessions').where('actor_id', '=', actorId).execute();
      return { actor: actorIn(row), count: others.length + 1 };
    },

    onEnded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async notifyEnded() {
      link?.send(topic, {});
      await notify();
    },
  };
}

/** Returns the id by which administrators end a session. Nothing about its token can be found from it. */
function idOf(tokenHash: string): Promise<string> {
  return uuidOf(`session ${tokenHash}`);
}

function actorIn({ actor_id: id, actor_name: name, role, department }: Selectable<SessionsTable>): Actor {
  return { id, name, role: roleOf(role) ?? 'reader', ...(department !== null && { department }) };
}

/** Returns the role with this code, or undefined where there is none. */
export function roleOf(code: string): Role | undefined {
  return roles.find((one) => one === code);
}
