import type { Store } from '../../store/store.js';

/**
 * Ends every session, and every one-time link that nobody used: a backup may hold some that were ended after it was made.
 */
export async function endLogins(store: Store): Promise<void> {
  await store.commit(async (transaction) => {
    await transaction.deleteFrom('sessions').execute();
    await transaction.deleteFrom('invitations').where('used_at', 'is', null).execute();
  });
}
