import { completionOf } from '@plein/domain/cases/records.js';
import type { Actor } from '@plein/domain/newsroom.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { ResidentRecording } from '../../residents/cases/resident-recording.js';
import { contextOfCase } from '../../residents/cases/event-context.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { CaseChanging, CaseRecording } from '../../systems/case-intake/case-recording.js';
import type { AuditedChanges } from '../changes/audited-change.js';

/** Changes cases in the name of an actor; see `CaseRecording`. */
export type StaffRecording = <Result>(
  actor: Actor,
  work: (changing: CaseChanging) => Promise<Result>,
) => Promise<Result>;

/** Makes what changes cases for staff. The events that cases end with are part of the change. */
export function recordForStaff(
  changes: AuditedChanges,
  profiles: Pick<ProfileService, 'profile'>,
): StaffRecording {
  return async (actor, work) => {
    const holidays = (await profiles.profile())?.holidays ?? [];
    return changes.make(actor, ({ transaction, now, note, announce }) =>
      work({
        transaction,
        now,
        note,
        async complete(before, after) {
          const days = completionOf(before, after, { holidays, today: amsterdamDate(now) });
          if (!days) return;
          await announce({ name: 'status.completed', detail: days, context: contextOfCase(after) });
        },
      }),
    );
  };
}

/** Makes what changes cases for systems: the actor is the system with its key. */
export function recordForSystems(record: StaffRecording): CaseRecording {
  return ({ id, name }, work) => record({ id: `key ${id}`, name, role: 'reader' }, work);
}

/** Makes what does what residents do with their cases. */
export function recordForResidents(changes: AuditedChanges): ResidentRecording {
  return (work) =>
    changes.make(resident, ({ transaction, now, note, announce }) =>
      work({
        transaction,
        now,
        note,
        async announce(event) {
          await announce({ ...event, component: 'plein-status-tracker' });
        },
      }),
    );
}

/** The actor of what residents do with their cases, of whom nothing is known. */
const resident: Actor = { id: 'resident', name: 'Resident', role: 'reader' };
