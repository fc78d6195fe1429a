import type { CallbackCopy, CallbackReceipt, CallbackSlot } from '@plein/domain/contact.js';
import type { MessageCopy } from '@plein/domain/messages.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { DeliveryItem, DeliveryKind } from '../contact-delivery.js';

/** An item as it is now: `closed` where staff closed it meanwhile, undefined where it is gone. */
export type ReadItem = DeliveryItem | 'closed' | undefined;

/**
 * Reads what a row of an outbox names, in the transaction in which a worker claims it: `closed` where it is not to be
 * delivered any more, undefined where it is gone.
 */
export type ReadOutbox<Item> = (
  transaction: Kysely<Database>,
  row: { kind: string; subject: string },
  now: Date,
) => Promise<Item | 'closed' | undefined>;

type Reader = (transaction: Kysely<Database>, id: string) => Promise<ReadItem>;

const readers: Readonly<Record<DeliveryKind, Reader>> = {
  callback: readCallback,
  'callback-change': readCallbackChange,
  message: readMessage,
};

/** Reads what a row of the outbox names. */
export async function readItem(
  transaction: Kysely<Database>,
  { kind, subject }: { kind: string; subject: string },
): Promise<ReadItem> {
  return readers[kind as DeliveryKind](transaction, subject);
}

async function readCallback(transaction: Kysely<Database>, id: string): Promise<ReadItem> {
  const found = await findReceipt(transaction, id);
  return found && (found.isClosed ? 'closed' : { kind: 'callback', receipt: found.receipt });
}

/** A move of a request that was closed since is told to nobody; a cancellation is, since it closed the request itself. */
async function readCallbackChange(transaction: Kysely<Database>, id: string): Promise<ReadItem> {
  const row = await transaction
    .selectFrom('callback_changes')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  const found = row && (await findReceipt(transaction, row.callback));
  if (!found) return undefined;
  const { at, detail } = row;
  const what = row.what === 'cancelled' ? 'cancelled' : 'moved';
  if (found.isClosed && what === 'moved') return 'closed';
  const { receipt } = found;
  return {
    kind: 'callback-change',
    callback: row.callback,
    receipt: { ...receipt, copy: { ...receipt.copy, id } },
    change: { what, at, from: JSON.parse(detail) as CallbackSlot },
  };
}

async function findReceipt(
  transaction: Kysely<Database>,
  id: string,
): Promise<{ receipt: CallbackReceipt; isClosed: boolean } | undefined> {
  const row = await transaction
    .selectFrom('callbacks')
    .select(['reference', 'received_at', 'status', 'department', 'date', 'opens', 'closes', 'document'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { date, opens, closes } = row;
  const copy = JSON.parse(row.document) as CallbackCopy;
  const receipt: CallbackReceipt = {
    reference: row.reference,
    receivedAt: row.received_at,
    slot: { date, opens, closes },
    // The team that the request was handed on to calls.
    copy: row.department === null ? copy : { ...copy, department: row.department },
  };
  return { receipt, isClosed: row.status === 'closed' };
}

async function readMessage(transaction: Kysely<Database>, id: string): Promise<ReadItem> {
  const row = await transaction
    .selectFrom('messages')
    .select(['reference', 'received_at', 'status', 'department', 'document'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.status === 'closed') return 'closed';
  const { attachments, ...copy } = JSON.parse(row.document) as MessageCopy;
  const receipt = {
    reference: row.reference,
    receivedAt: row.received_at,
    copy: {
      ...copy,
      ...(attachments && { attachments: attachments.map(({ name, type, size }) => ({ name, type, size })) }),
      // The team that the message was handed on to answers.
      ...(row.department !== null && { department: row.department }),
    },
  };
  return { kind: 'message', receipt };
}
