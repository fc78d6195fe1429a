import type { Generated } from 'kysely';

/** Requests of residents to be called back. */
export interface CallbacksTable {
  id: string;
  reference: string;
  received_at: string;
  date: string;
  opens: string;
  closes: string;
  status: string;
  task: string | null;
  department: string | null;
  /** JSON of the CallbackCopy, with the window that was asked first. */
  document: string;
  /** Id and name of the member of staff who took the request. */
  taken_by: Generated<string | null>;
  taken_by_name: Generated<string | null>;
  taken_at: Generated<string | null>;
  closed_at: Generated<string | null>;
  /** The outcome: "kept", or the reason why it was missed. */
  outcome: Generated<string | null>;
  note: Generated<string | null>;
  /** JSON of a CallbackHandedOn, or null. */
  handed_on: Generated<string | null>;
  /** SHA-256 of the key in the address of the page with the promise; null where the request has none. */
  receipt_hash: Generated<string | null>;
  /** The receiver of work notices that was told of this request: a department or `*`; null where nobody was. */
  noticed_to: Generated<string | null>;
}

/** What a resident changed in a request to be called back, which is deleted with it. */
export interface CallbackChangesTable {
  id: string;
  callback: string;
  at: string;
  /** `moved`, `cancelled` or `answered`. */
  what: string;
  /** JSON of the window before a move or a cancellation; the answer of a resident who says whether we called. */
  detail: string;
}
