import type { Generated } from 'kysely';

/** Messages that residents sent. */
export interface MessagesTable {
  id: string;
  reference: string;
  received_at: string;
  /** SHA-256 of the key in the address of the receipt. */
  receipt_hash: string;
  /** A MessageStatus. */
  status: Generated<string>;
  task: string | null;
  department: string | null;
  /** JSON of the MessageCopy, with the SHA-256 of each file. */
  document: string;
  /** Id and name of the member of staff who took the message. */
  taken_by: Generated<string | null>;
  taken_by_name: Generated<string | null>;
  closed_at: Generated<string | null>;
  /** A MessageOutcome. */
  outcome: Generated<string | null>;
  note: Generated<string | null>;
  /** The receiver of work notices that was told of this message: a department or `*`; null where nobody was. */
  noticed_to: Generated<string | null>;
}

/** The files of a message, which are deleted with it. */
export interface MessageFilesTable {
  message: string;
  /** Place in the list of files, from 0. */
  place: number;
  /** The encrypted content, as `sealText` writes it. */
  sealed: string;
}
