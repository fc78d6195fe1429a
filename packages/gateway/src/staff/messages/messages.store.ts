import type { Message, MessageOutcome, MessageStatus } from '@plein/domain/messages.js';
import type { Actor } from '@plein/domain/newsroom.js';
import type { Kysely, Selectable } from 'kysely';
import { copyOf, type MessageDocument } from '../../residents/messages/messages.store.js';
import type { Database, MessagesTable } from '../../store/database.js';
import { workOf } from '../handling/work.store.js';

export type MessageRow = Selectable<MessagesTable>;

/** Returns the sealed content of a file, or undefined. */
export async function readSealedFile(
  database: Kysely<Database>,
  message: string,
  place: number,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('message_files')
    .select('sealed')
    .where('message', '=', message)
    .where('place', '=', place)
    .executeTakeFirst();
  return row?.sealed;
}

/** Returns a message as this actor sees it. */
export function messageOf(row: MessageRow, actor: Actor): Message {
  // The team that the message was handed on to answers.
  const { department: _, ...copy } = copyOf(JSON.parse(row.document) as MessageDocument);
  return {
    ...copy,
    ...workOf(row, actor),
    status: row.status as MessageStatus,
    ...(row.outcome !== null && { outcome: row.outcome as MessageOutcome }),
  };
}
