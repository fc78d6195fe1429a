import {
  callbackSlots,
  checkCallbackRequest,
  type CallbackReceipt,
  type CallbackRequest,
  type CallbackSlot,
} from '@plein/domain/contact.js';
import { reference } from '@plein/domain/identifier.js';
import type { Profile } from '@plein/domain/profile.js';
import type { GatewayDependencies } from '../dependencies.js';
import type { FieldProblem } from '../http/problem.js';
import type { ProfileService } from '../profile/profile.service.js';
import { findCallback, insertCallback } from './contact.store.js';

export type CallbackResult =
  | { state: 'stored' | 'known'; receipt: CallbackReceipt }
  | { state: 'wrong'; errors: FieldProblem[] }
  | { state: 'closed' };

export interface ContactService {
  /** The windows that can be chosen now; none where the profile offers no callbacks. */
  slots(): Promise<CallbackSlot[]>;
  request(request: CallbackRequest): Promise<CallbackResult>;
}

const advice: Readonly<Record<string, string>> = {
  'name.required': 'Write the name to ask for.',
  'phone.required': 'Write a telephone number, like 06 12345678.',
  'phone.format': 'Write a telephone number, like 06 12345678 or +32 470 12 34 56.',
  'slot.unavailable': 'Choose another window: this one cannot be chosen any more.',
};

function fieldProblem({ field, code }: { field: string; code: string }): FieldProblem {
  const detail = advice[`${field}.${code}`] ?? advice[`${field}.required`] ?? 'Check this field.';
  return { field: `/${field.replaceAll('.', '/')}`, code, detail };
}

/** The windows of the first channel of the profile that calls people back. */
export function slotsOf(profile: Profile, now: Date): CallbackSlot[] {
  const channel = profile.channels.find((one) => one.callback !== undefined);
  return channel ? callbackSlots(channel, profile.holidays, now) : [];
}

/** Takes callback requests: each id once, in a window that can be chosen, with a receipt. */
export function createContactService(
  { store, clock, random }: GatewayDependencies,
  profiles: ProfileService,
): ContactService {
  async function keep(request: CallbackRequest): Promise<CallbackResult> {
    return store.commit(async (transaction) => {
      for (;;) {
        const receipt: CallbackReceipt = {
          reference: reference('TB', random),
          receivedAt: clock().toISOString(),
          slot: request.slot,
          copy: request,
        };
        if (await insertCallback(transaction, receipt)) return { state: 'stored', receipt };
        const known = await findCallback(transaction, request.id);
        if (known) return { state: 'known', receipt: known };
      }
    });
  }

  return {
    async slots() {
      const profile = await profiles.profile();
      return profile ? slotsOf(profile, clock()) : [];
    },
    async request(request) {
      const known = await findCallback(store.database, request.id);
      if (known) return { state: 'known', receipt: known };
      const profile = await profiles.profile();
      if (!profile?.channels.some((one) => one.callback)) return { state: 'closed' };
      const errors = checkCallbackRequest(request).map(fieldProblem);
      const { date, opens, closes } = request.slot;
      const offered = slotsOf(profile, clock()).some(
        (slot) => slot.date === date && slot.opens === opens && slot.closes === closes,
      );
      if (!offered) errors.push(fieldProblem({ field: 'slot', code: 'unavailable' }));
      if (errors.length > 0) return { state: 'wrong', errors };
      return keep(request);
    },
  };
}
