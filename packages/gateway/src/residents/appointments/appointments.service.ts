import {
  appointmentMinutes,
  appointmentPlaces,
  appointmentSettings,
  checkAppointment,
  type AppointmentCopy,
  type AppointmentErrorCode,
  type AppointmentNeed,
  type AppointmentReceipt,
  type AppointmentRequest,
  type AppointmentSubject,
  type FreeDay,
} from '@plein/domain/appointments.js';
import { sameContent } from '@plein/domain/content.js';
import type { Profile } from '@plein/domain/profile.js';
import { singleLine } from '@plein/domain/text.js';
import type { AppointmentPlanner } from '../../connectors/appointments/planner.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import type { ProfileService } from '../profile/profile.service.js';
import { fieldProblemsOf, linesOf, storeOnce, type SubmissionResult } from '../submissions/submissions.js';
import {
  findAppointment,
  findAppointmentByReceipt,
  insertAppointment,
  receiptOf,
  type AppointmentRow,
} from './appointments.store.js';

export type AppointmentResult = SubmissionResult<AppointmentReceipt>;

export interface AppointmentsService {
  /** Returns the free moments for a subject; none where the municipality gives no appointments for it. */
  free(subject: AppointmentSubject): Promise<FreeDay[]>;
  book(request: AppointmentRequest): Promise<AppointmentResult>;
}

const fieldProblem = fieldProblemsOf<AppointmentErrorCode>({
  'moment-missing': 'Choose a moment.',
  'moment-taken': 'Choose another moment: this one is taken, over or not offered.',
  'name-missing': 'Write the name to ask for.',
  'name-too-long': 'Write at most 100 characters.',
  'phone-invalid': 'Write a telephone number, like 06 12345678 or +32 470 12 34 56, or none.',
  'question-too-long': 'Write at most 1000 characters.',
});

const taken: AppointmentResult = { status: 'invalid', errors: [fieldProblem('moment-taken')] };

/** Returns the hash by which the page of an appointment is found. */
export const appointmentHash = (key: string): Promise<string> => sha256(`appointment\n${key}`);

/** Returns what an appointment about a subject needs; undefined where the municipality gives none. */
export function needOf(
  profile: Profile | undefined,
  subject: AppointmentSubject,
): AppointmentNeed | undefined {
  const settings = profile && appointmentSettings(profile);
  if (!settings) return undefined;
  return {
    places: appointmentPlaces(profile, subject),
    holidays: profile.holidays,
    settings,
    minutes: appointmentMinutes(profile, settings, subject),
  };
}

/** Makes the service that gives appointments: each id once, at a moment that the planner has free. */
export function createAppointmentsService(
  dependencies: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  profiles: Pick<ProfileService, 'profile'>,
  planner: AppointmentPlanner,
): AppointmentsService {
  const { store, clock } = dependencies;
  return {
    async free(subject) {
      const need = needOf(await profiles.profile(), subject);
      return need ? planner.free(need, clock()) : [];
    },

    async book({ receiptKey, caseReference, phone, ...sent }) {
      const receiptHash = await appointmentHash(receiptKey);
      const request: AppointmentCopy = {
        ...sent,
        ...linesOf({ caseReference, phone }),
        id: sent.id.toLowerCase(),
        name: singleLine(sent.name),
      };
      const known = await findAppointment(store.database, request.id);
      if (known) return again(known, request, receiptHash);
      const profile = await profiles.profile();
      const need = needOf(profile, request);
      if (!need) return { status: 'closed' };
      const errors = checkAppointment(request).map(({ code }) => fieldProblem(code));
      const moment = await planner.momentOf(request.moment, need, clock());
      if (!moment) errors.unshift(fieldProblem('moment-taken'));
      if (!moment || errors.length > 0) return { status: 'invalid', errors };
      const department =
        profile?.tasks.find(({ uri }) => uri === request.task)?.department ?? request.department;
      let isFull = false;
      return storeOnce<AppointmentReceipt>(dependencies, [], {
        ...{ id: request.id, letters: 'AF' },
        async insert(transaction, at) {
          const receipt = { ...at, moment, copy: request };
          if (!(await insertAppointment(transaction, receipt, receiptHash, department))) return undefined;
          isFull = !(await planner.take(request.id, moment, need, transaction));
          if (!isFull) return receipt;
          await transaction.deleteFrom('appointments').where('id', '=', request.id).execute();
          return undefined;
        },
        async known(transaction) {
          if (isFull) return taken;
          const before = await findAppointment(transaction, request.id);
          if (before) return again(before, request, receiptHash);
          return (await findAppointmentByReceipt(transaction, receiptHash)) && { status: 'taken' };
        },
      });
    },
  };
}

/** Gives a receipt again only for the same content, because an id alone is no proof of who asks. */
function again(row: AppointmentRow, request: AppointmentCopy, receiptHash: string): AppointmentResult {
  const receipt = receiptOf(row);
  const isSame = row.receipt_hash === receiptHash && sameContent(receipt.copy, request);
  return isSame ? { status: 'known', receipt } : { status: 'taken' };
}
