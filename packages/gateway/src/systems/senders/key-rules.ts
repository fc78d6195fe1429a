import { amsterdamDate } from '@plein/domain/opening-hours.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import { findKey, noteUse, type KeyRule } from './api-keys.store.js';

/** The prefix of every key, so that a key in the wrong place is recognised. */
export const keyPrefix = 'plein_';

/** Returns what a key lets its system send, or undefined where the key is unknown, revoked or past its end. */
export type KeyRules = (key: string) => Promise<KeyRule | undefined>;

/** Reads the rules of keys from the store, and stores the day on which each key was last used. */
export function createKeyRules({ store, clock }: Pick<GatewayDependencies, 'store' | 'clock'>): KeyRules {
  return async (key) => {
    if (!key.startsWith(keyPrefix)) return undefined;
    const today = amsterdamDate(clock());
    const found = await findKey(store.database, await sha256(key), today);
    if (!found) return undefined;
    const { lastUsedOn, ...rule } = found;
    // One note a day is enough to see which keys are still in use.
    if (lastUsedOn !== today) await store.commit((transaction) => noteUse(transaction, rule.id, today));
    return rule;
  };
}
