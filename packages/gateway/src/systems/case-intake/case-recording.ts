import type { ZaakDocument } from '@plein/domain/cases.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { KeyRule } from '../senders/api-keys.store.js';

/** A change of a case in progress. All its parts are in one commit. */
export interface CaseChanging {
  transaction: Kysely<Database>;
  now: Date;
  /** Writes an entry in the audit log. */
  note(entry: { action: 'case.made' | 'case.changed'; subject: string; detail?: string }): Promise<void>;
  /** Stores the event that the case is completed, where this change completes it. */
  complete(before: ZaakDocument | undefined, after: ZaakDocument): Promise<void>;
}

/** Changes cases in the name of the system with this key, with the audit log and the events in the same commit. */
export type CaseRecording = <Result>(
  key: KeyRule,
  work: (changing: CaseChanging) => Promise<Result>,
) => Promise<Result>;
