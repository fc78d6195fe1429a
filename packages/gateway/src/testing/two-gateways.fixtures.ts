import assert from 'node:assert/strict';
import type { Profile } from '@plein/domain/profile.js';
import { createGateway } from '../app.js';
import { seed } from '../residents/content/seed.js';
import type { Store } from '../store/store.js';
import type { StoreKind } from './both-stores.fixtures.js';
import { content, mondayMorning } from './content.fixtures.js';

export const randomBytes = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

/** Two gateways of one municipality on one store, as behind a load balancer. Staff need no login for reports. */
export interface TwoGateways {
  readonly store: Store;
  /** What both gateways take for now; it stands still. */
  now: Date;
  /** Stores another profile, and starts both gateways anew. */
  restart(profile: Profile): Promise<void>;
  /** Asks the first gateway, or the one with this number. */
  ask(path: string, init?: RequestInit, gateway?: number): Promise<Response>;
  close(): Promise<void>;
}

/** Opens an empty store of a kind with this profile, on a Monday morning. */
export async function openTwoGateways(open: StoreKind['open'], profile: Profile): Promise<TwoGateways> {
  const { store, close } = await open();
  let gateways: ReturnType<typeof createGateway>[] = [];
  const opened: TwoGateways = {
    ...{ store, now: mondayMorning, close },
    async restart(changed) {
      await seed(store, { ...content, profile: changed }, mondayMorning);
      gateways = [0, 1].map(() =>
        createGateway({ store, clock: () => opened.now, random: randomBytes, access: { reports: 'open' } }),
      );
    },
    async ask(path, init = {}, gateway = 0) {
      const answer = await gateways[gateway]?.request(path, init);
      assert.ok(answer);
      return answer;
    },
  };
  await opened.restart(profile);
  return opened;
}

/** A request that sends this as JSON. */
export const sending = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Windows of the content in which a resident can be called, as `slotOf` reads them. */
export const windows = {
  morning: '2026-11-24 09:00 12:00',
  afternoon: '2026-11-24 13:00 17:00',
  wednesday: '2026-11-25 09:00 12:00',
};

/** Reads a window: its date, its start and its end. */
export function slotOf(text: string): { date: string; opens: string; closes: string } {
  const [date = '', opens = '', closes = ''] = text.split(' ');
  return { date, opens, closes };
}
