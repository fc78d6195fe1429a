import type { Actor, AuditAction, AuditEntry } from '@plein/domain/newsroom.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/**
 * The action, its subject, and an optional detail: a code or fixed words. Neither holds text of a resident or
 * of staff.
 */
export interface AuditNote {
  action: AuditAction;
  subject: string;
  detail?: string | undefined;
}

/** Stores an entry of the audit log, in the commit of the change itself. */
export async function insertAuditEntry(
  transaction: Kysely<Database>,
  { id, name }: Pick<Actor, 'id' | 'name'>,
  { action, subject, detail }: AuditNote,
  at: string,
): Promise<void> {
  await transaction
    .insertInto('audit_entries')
    .values({ at, actor_id: id, actor_name: name, action, subject, detail: detail ?? null })
    .execute();
}

/** Returns at most `most` entries, the newest first; only those before `before` where it is given. */
export async function readAuditEntries(
  database: Kysely<Database>,
  before: number | undefined,
  most: number,
): Promise<AuditEntry[]> {
  let query = database.selectFrom('audit_entries').selectAll().orderBy('sequence', 'desc').limit(most);
  if (before !== undefined) query = query.where('sequence', '<', before);
  return (await query.execute()).map((row) => ({
    id: String(row.sequence),
    at: row.at,
    actor: { id: row.actor_id, name: row.actor_name },
    action: row.action as AuditAction,
    subject: row.subject,
    ...(row.detail === null ? {} : { detail: row.detail }),
  }));
}
