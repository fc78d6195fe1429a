import type { Generated } from 'kysely';

/**
 * The outbox of what residents sent, for outside systems. A row names the request and holds nothing of what the resident
 * wrote; it is deleted with the request.
 */
export interface DeliveriesTable {
  id: string;
  /** Id of the connector that delivers it. */
  connector: string;
  /** What the subject is: `callback` or `message`. */
  kind: string;
  /** Id of the request or the message. */
  subject: string;
  /** A DeliveryState. */
  state: string;
  created_at: string;
  /** From when the attempts count: when it was stored, or when staff tried it again. */
  since: string;
  attempts: Generated<number>;
  due_at: string;
  /** The worker that has it now, until then; null where nobody has. */
  leased_by: Generated<string | null>;
  leased_until: Generated<string | null>;
  delivered_at: Generated<string | null>;
  /** What the outside system calls it, where what came of it can be asked there. */
  outside_id: Generated<string | null>;
  /** When to ask the outside system what came of it; null where nobody asks. */
  look_at: Generated<string | null>;
  /** JSON of the ConnectionFault of the last attempt, or null. */
  fault: Generated<string | null>;
}

/** When each receiver of work notices may get the next one. It holds nothing of a resident. */
export interface WorkNoticesTable {
  /** The code of a department, or `*`. */
  receiver: string;
  next_at: string;
}
