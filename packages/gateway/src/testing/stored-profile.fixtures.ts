import type { Profile } from '@plein/domain/profile.js';
import type { TestGateway } from './gateway.fixtures.js';

/**
 * Stores a profile past every check, as an earlier version may have done, and lets time pass until the gateway reads
 * it again.
 */
export async function storeUncheckedProfile(gateway: TestGateway, profile: Profile): Promise<void> {
  await gateway.store.commit((transaction) =>
    transaction
      .updateTable('profiles')
      .set({ document: JSON.stringify(profile) })
      .execute(),
  );
  gateway.now = new Date(gateway.now.getTime() + 5_001);
}
