import {
  callingDepartment,
  freeSlots,
  isLimited,
  offeredSlots,
  placesLeft,
  type CallbackSubject,
} from '@plein/domain/callback-capacity.js';
import {
  checkCallbackRequest,
  type CallbackCopy,
  type CallbackErrorCode,
  type CallbackReceipt,
  type CallbackRequest,
  type CallbackSlot,
} from '@plein/domain/contact.js';
import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { Profile } from '@plein/domain/profile.js';
import { singleLine } from '@plein/domain/text.js';
import type { Kysely } from 'kysely';
import type { GatewayDependencies } from '../../core/dependencies.js';
import type { Database } from '../../store/database.js';
import { sameContent } from '@plein/domain/content.js';
import { sha256 } from '../../core/digest.js';
import type { ProfileService } from '../profile/profile.service.js';
import { fieldProblemsOf, linesOf, storeOnce, type SubmissionResult } from '../submissions/submissions.js';
import {
  findCallback,
  findCallbackByReceipt,
  insertCallback,
  readTaken,
  takenIn,
  type StoredCallback,
} from './callback-requests.store.js';

export type CallbackResult = SubmissionResult<CallbackReceipt>;

export interface ContactService {
  /**
   * Returns the windows in which the department that calls about a subject has room; none where the profile offers no
   * callbacks.
   */
  slots(subject: CallbackSubject): Promise<CallbackSlot[]>;
  request(request: CallbackRequest): Promise<CallbackResult>;
}

const fieldProblem = fieldProblemsOf<CallbackErrorCode>({
  'name-missing': 'Write the name to ask for.',
  'name-too-long': 'Write at most 100 characters.',
  'phone-missing': 'Write a telephone number, like 06 12345678.',
  'phone-invalid': 'Write a telephone number, like 06 12345678 or +32 470 12 34 56.',
  'slot-missing': 'Choose a window.',
  'slot-invalid': 'Choose another window: this one is not offered.',
  'slot-past': 'Choose another window: this one has begun.',
  'slot-full': 'Choose another window: this one is full.',
  'question-too-long': 'Write at most 1000 characters.',
});

/** Returns the hash by which the page of a promise is found. */
export const callbackReceiptHash = (key: string): Promise<string> => sha256(`callback receipt\n${key}`);

/** Returns the windows in which a department has room now. */
export async function freeSlotsOf(
  database: Kysely<Database>,
  profile: Profile,
  department: string | null | undefined,
  now: Date,
): Promise<CallbackSlot[]> {
  const offered = offeredSlots(profile, now);
  // Without limits nothing has to be counted.
  if (!offered.some(({ date }) => isLimited(profile, department, date))) return offered;
  return freeSlots(profile, department, await readTaken(database, amsterdamDate(now)), now);
}

/** Whether a window takes one more request for a department. Until the transaction ends, no other takes the last place. */
export async function hasRoom(
  transaction: Kysely<Database>,
  profile: Profile,
  department: string | null | undefined,
  slot: CallbackSlot,
): Promise<boolean> {
  if (!isLimited(profile, department, slot.date)) return true;
  return placesLeft(profile, department, slot, await takenIn(transaction, slot)) > 0;
}

/**
 * Makes the service that takes callback requests: each id once, in an offered window, with a receipt. Each of these
 * connectors gets them.
 */
export function createContactService(
  dependencies: GatewayDependencies,
  profiles: ProfileService,
  connectors: readonly string[] = [],
): ContactService {
  const { store, clock } = dependencies;
  return {
    async slots(subject) {
      const profile = await profiles.profile();
      return profile
        ? freeSlotsOf(store.database, profile, callingDepartment(profile, subject), clock())
        : [];
    },
    async request({ receiptKey, caseReference, ...sent }) {
      const receiptHash = receiptKey === undefined ? null : await callbackReceiptHash(receiptKey);
      const request = {
        ...sent,
        ...linesOf({ caseReference }),
        id: sent.id.toLowerCase(),
        name: singleLine(sent.name),
        phone: singleLine(sent.phone),
      };
      const known = await findCallback(store.database, request.id);
      if (known) return again(known, request, receiptHash);
      const profile = await profiles.profile();
      if (!profile?.channels.some((one) => one.callback)) return { status: 'closed' };
      const now = clock();
      const errors = checkCallbackRequest(request, now).map(({ code }) => fieldProblem(code));
      const { date, opens, closes } = request.slot;
      const offered = offeredSlots(profile, now).some(
        (slot) => slot.date === date && slot.opens === opens && slot.closes === closes,
      );
      if (!offered && !errors.some(({ field }) => field === '/slot')) {
        errors.push(fieldProblem('slot-invalid'));
      }
      if (errors.length > 0) return { status: 'invalid', errors };
      const department = callingDepartment(profile, request);
      return storeOnce<CallbackReceipt>(dependencies, connectors, {
        ...{ kind: 'callback', id: request.id, letters: 'TB' },
        async insert(transaction, at) {
          if (!(await hasRoom(transaction, profile, department, request.slot))) return undefined;
          const receipt = { ...at, slot: request.slot, copy: request };
          return (await insertCallback(transaction, { ...receipt, receiptHash }, department))
            ? receipt
            : undefined;
        },
        async known(transaction) {
          const before = await findCallback(transaction, request.id);
          if (before) return again(before, request, receiptHash);
          if (!(await hasRoom(transaction, profile, department, request.slot))) return full;
          const isKeyTaken = receiptHash && (await findCallbackByReceipt(transaction, receiptHash));
          return isKeyTaken ? { status: 'taken' } : undefined;
        },
      });
    },
  };
}

const full: CallbackResult = { status: 'invalid', errors: [fieldProblem('slot-full')] };

/** Gives a receipt again only for the same content, because an id alone is no proof of who asks. */
function again(
  { receiptHash: hash, ...known }: StoredCallback,
  request: CallbackCopy,
  receiptHash: string | null,
): CallbackResult {
  const isSame = hash === receiptHash && sameContent(known.copy, request);
  return isSame ? { status: 'known', receipt: known } : { status: 'taken' };
}
