import type { Attachment, MessageCopy, MessageReceipt } from '@plein/domain/messages.js';
import type { StoredAttachment } from './attachment-content.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';

/** The document of a message. */
export type MessageDocument = Omit<MessageCopy, 'attachments'> & { attachments?: StoredAttachment[] };

/** A message as it is stored. */
export interface StoredMessage {
  reference: string;
  receivedAt: string;
  receiptHash: string;
  document: MessageDocument;
}

const columns = ['reference', 'received_at', 'receipt_hash', 'document'] as const;

/** Returns a stored message by its id, or undefined. */
export async function findMessage(
  database: Kysely<Database>,
  id: string,
): Promise<StoredMessage | undefined> {
  const row = await database.selectFrom('messages').select(columns).where('id', '=', id).executeTakeFirst();
  return row && storedOf(row);
}

/** Returns a stored message by the hash of the key of its receipt, or undefined. */
export async function findMessageByReceipt(
  database: Kysely<Database>,
  hash: string,
): Promise<StoredMessage | undefined> {
  const row = await database
    .selectFrom('messages')
    .select(columns)
    .where('receipt_hash', '=', hash)
    .executeTakeFirst();
  return row && storedOf(row);
}

/**
 * Stores a message with its sealed files. Returns false, and changes nothing, where its id, its reference or the key of
 * its receipt already exists.
 */
export async function insertMessage(
  transaction: Kysely<Database>,
  { reference, receivedAt, receiptHash, document }: StoredMessage,
  sealed: readonly string[],
): Promise<boolean> {
  const { id, task, department } = document;
  const inserted = await transaction
    .insertInto('messages')
    .values({
      ...{ id, reference, received_at: receivedAt, receipt_hash: receiptHash },
      ...{ task: task ?? null, department: department ?? null, document: JSON.stringify(document) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  // One row at a time: a statement with every file would be as large as all of them.
  for (const [place, one] of sealed.entries()) {
    await transaction.insertInto('message_files').values({ message: id, place, sealed: one }).execute();
  }
  return true;
}

/** Returns the receipt of a stored message. */
export function receiptOf({ reference, receivedAt, document }: StoredMessage): MessageReceipt {
  return { reference, receivedAt, copy: copyOf(document) };
}

/** Returns what a resident sent, with its files by name, kind and size. */
export function copyOf<Sent extends { attachments?: StoredAttachment[] }>({
  attachments,
  ...rest
}: Sent): Omit<Sent, 'attachments'> & { attachments?: Attachment[] } {
  return {
    ...rest,
    ...(attachments && { attachments: attachments.map(({ name, type, size }) => ({ name, type, size })) }),
  };
}

function storedOf(row: {
  reference: string;
  received_at: string;
  receipt_hash: string;
  document: string;
}): StoredMessage {
  return {
    reference: row.reference,
    receivedAt: row.received_at,
    receiptHash: row.receipt_hash,
    document: JSON.parse(row.document) as MessageDocument,
  };
}
