import type { Announcement } from '@plein/domain/vocabulary.js';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { contextOfCase } from './event-context.js';

/** What a resident does with a case, in progress. All its parts are in one commit. */
export interface ResidentChanging {
  transaction: Kysely<Database>;
  now: Date;
  /** Writes an entry in the audit log. */
  note(entry: {
    action: 'case.reacted' | 'case.link-mailed' | 'case.link-used';
    subject: string;
    detail?: string;
  }): Promise<void>;
  /** Stores an event of the status tracker. */
  announce(event: Announcement & { context: ReturnType<typeof contextOfCase> }): Promise<void>;
}

/** Does what residents do with cases, with the audit log and the events in the same commit. */
export type ResidentRecording = <Result>(
  work: (changing: ResidentChanging) => Promise<Result>,
) => Promise<Result>;
