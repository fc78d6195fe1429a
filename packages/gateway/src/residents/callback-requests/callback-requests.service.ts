import {
  callbackSlots,
  checkCallbackRequest,
  type CallbackErrorCode,
  type CallbackReceipt,
  type CallbackRequest,
  type CallbackSlot,
  type FieldError,
} from '@plein/domain/contact.js';
import { reference, uuidv7 } from '@plein/domain/identifier.js';
import type { Profile } from '@plein/domain/profile.js';
import { singleLine } from '@plein/domain/text.js';
import { putInOutbox } from '../../connectors/outbox/deliveries.store.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sameContent } from '@plein/domain/content.js';
import type { FieldProblem } from '@plein/domain/problem.js';
import type { ProfileService } from '../profile/profile.service.js';
import { findCallback, insertCallback } from './callback-requests.store.js';

export type CallbackResult =
  | { status: 'stored' | 'known'; receipt: CallbackReceipt }
  | { status: 'invalid'; errors: FieldProblem[] }
  | { status: 'closed' }
  /** Another request already has this id. Nothing of it is in the result. */
  | { status: 'taken' };

export interface ContactService {
  /** Returns the windows that a resident can choose now; none where the profile offers no callbacks. */
  slots(): Promise<CallbackSlot[]>;
  request(request: CallbackRequest): Promise<CallbackResult>;
}

const advice: Readonly<Record<CallbackErrorCode, string>> = {
  'name-missing': 'Write the name to ask for.',
  'name-too-long': 'Write at most 100 characters.',
  'phone-missing': 'Write a telephone number, like 06 12345678.',
  'phone-invalid': 'Write a telephone number, like 06 12345678 or +32 470 12 34 56.',
  'slot-missing': 'Choose a window.',
  'slot-invalid': 'Choose another window: this one is not offered.',
  'slot-past': 'Choose another window: this one has begun.',
  'question-too-long': 'Write at most 1000 characters.',
};

function fieldProblem({ field, code }: FieldError<CallbackErrorCode>): FieldProblem {
  return { field: `/${field}`, code, detail: advice[code] };
}

/** Returns the windows of the first channel of the profile that offers callbacks. */
export function slotsOf(profile: Profile, now: Date): CallbackSlot[] {
  const channel = profile.channels.find((one) => one.callback !== undefined);
  return channel ? callbackSlots(channel, profile.holidays, now) : [];
}

/**
 * Makes the service that takes callback requests: each id once, in an offered window, with a receipt. One commit stores
 * the request and puts it in the outbox of each of these connectors.
 */
export function createContactService(
  { store, clock, random }: GatewayDependencies,
  profiles: ProfileService,
  connectors: readonly string[] = [],
): ContactService {
  async function keep(request: CallbackRequest): Promise<CallbackResult> {
    return store.commit(async (transaction) => {
      for (;;) {
        const now = clock();
        const receipt: CallbackReceipt = {
          reference: reference('TB', random),
          receivedAt: now.toISOString(),
          slot: request.slot,
          copy: request,
        };
        if (await insertCallback(transaction, receipt)) {
          await putInOutbox(transaction, { kind: 'callback', subject: request.id }, connectors, {
            now,
            newId: () => uuidv7(now.getTime(), random),
          });
          return { status: 'stored', receipt };
        }
        const known = await findCallback(transaction, request.id);
        if (known) return again(known, request);
      }
    });
  }

  return {
    async slots() {
      const profile = await profiles.profile();
      return profile ? slotsOf(profile, clock()) : [];
    },
    async request(sent) {
      const request = {
        ...sent,
        id: sent.id.toLowerCase(),
        name: singleLine(sent.name),
        phone: singleLine(sent.phone),
      };
      const known = await findCallback(store.database, request.id);
      if (known) return again(known, request);
      const profile = await profiles.profile();
      if (!profile?.channels.some((one) => one.callback)) return { status: 'closed' };
      const now = clock();
      const errors = checkCallbackRequest(request, now).map(fieldProblem);
      const { date, opens, closes } = request.slot;
      const offered = slotsOf(profile, now).some(
        (slot) => slot.date === date && slot.opens === opens && slot.closes === closes,
      );
      if (!offered && !errors.some(({ field }) => field === '/slot')) {
        errors.push(fieldProblem({ field: 'slot', code: 'slot-invalid' }));
      }
      if (errors.length > 0) return { status: 'invalid', errors };
      return keep(request);
    },
  };
}

/** Gives a receipt again only for the same content, because an id alone is no proof of who asks. */
function again(known: CallbackReceipt, request: CallbackRequest): CallbackResult {
  return sameContent(known.copy, request) ? { status: 'known', receipt: known } : { status: 'taken' };
}
