import { uuidv7 } from '@plein/domain/identifier.js';
import type {
  Actor,
  Invitation,
  InvitationDraft,
  InvitationState,
  NewInvitation,
} from '@plein/domain/newsroom.js';
import type { Kysely, Selectable } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { Database, InvitationsTable } from '../../store/database.js';
import { roleOf } from '../../auth/sessions.js';
import { newToken } from '../../auth/tokens.js';

const day = 86_400_000;
const shown = 200;

/** One-time links with which staff log in. The store holds a hash of each token. */
export interface Invitations {
  list(): Promise<Invitation[]>;
  /** Makes a link within a transaction of the store. `address` is where browsers reach the gateway. */
  make(
    transaction: Kysely<Database>,
    by: Actor,
    draft: InvitationDraft,
    address: string,
  ): Promise<NewInvitation>;
  /** Whether a link with this token works now. */
  isOpen(token: string): Promise<boolean>;
  /** Uses a link. Returns its actor, or undefined where the link does not exist or no longer works. */
  redeem(transaction: Kysely<Database>, token: string): Promise<Actor | undefined>;
  /** Makes the unused links of this actor worthless. */
  revokeUnused(transaction: Kysely<Database>, by: string): Promise<void>;
  /** Revokes a link, and ends the sessions that began with it. Returns false where there is no such link. */
  revoke(transaction: Kysely<Database>, id: string): Promise<boolean>;
}

export function createInvitations({
  store,
  clock,
  random,
}: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>): Invitations {
  return {
    async list() {
      const rows = await store.database
        .selectFrom('invitations')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(shown)
        .execute();
      return rows.map((row) => invitationOf(row, clock()));
    },

    async make(transaction, by, { name, role, department }, address) {
      const now = clock();
      const id = uuidv7(now.getTime(), random);
      const token = newToken(random);
      const expiresAt = new Date(now.getTime() + day).toISOString();
      await transaction
        .insertInto('invitations')
        .values({
          id,
          token_hash: await sha256(token),
          name: name.trim(),
          role,
          department: department ?? null,
          created_at: now.toISOString(),
          created_by: by.id,
          expires_at: expiresAt,
          used_at: null,
          revoked_at: null,
        })
        .execute();
      // A browser sends no fragment to a server, so that the token stands in no log.
      return { id, url: `${address}/newsroom/#login=${token}`, expiresAt };
    },

    async isOpen(token) {
      const open = await store.database
        .selectFrom('invitations')
        .select('id')
        .where('token_hash', '=', await sha256(token))
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', clock().toISOString())
        .executeTakeFirst();
      return open !== undefined;
    },

    async redeem(transaction, token) {
      const now = clock().toISOString();
      const used = await transaction
        .updateTable('invitations')
        .set({ used_at: now })
        .where('token_hash', '=', await sha256(token))
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .returning(['id', 'name', 'role', 'department'])
        .executeTakeFirst();
      const role = used && roleOf(used.role);
      if (!role) return undefined;
      const { id, name, department } = used;
      return { id, name, role, ...(department !== null && { department }) };
    },

    async revokeUnused(transaction, by) {
      await transaction
        .updateTable('invitations')
        .set({ revoked_at: clock().toISOString() })
        .where('created_by', '=', by)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .execute();
    },

    async revoke(transaction, id) {
      const revoked = await transaction
        .updateTable('invitations')
        .set({ revoked_at: clock().toISOString() })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      await transaction.deleteFrom('sessions').where('actor_id', '=', id).execute();
      return revoked.numUpdatedRows === 1n;
    },
  };
}

function invitationOf(row: Selectable<InvitationsTable>, now: Date): Invitation {
  return {
    id: row.id,
    name: row.name,
    role: roleOf(row.role) ?? 'reader',
    ...(row.department !== null && { department: row.department }),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    state: stateOf(row, now),
  };
}

function stateOf(row: Selectable<InvitationsTable>, now: Date): InvitationState {
  if (row.revoked_at !== null) return 'revoked';
  if (row.used_at !== null) return 'used';
  return Date.parse(row.expires_at) <= now.getTime() ? 'expired' : 'open';
}
