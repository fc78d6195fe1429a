import { uuidv7 } from '@plein/domain/identifier.js';
import type { Actor, ApiKey, ApiKeyDraft, NewApiKey } from '@plein/domain/newsroom.js';
import type { GatewayDependencies } from '../../core/dependencies.js';
import { sha256 } from '../../core/digest.js';
import { newToken } from '../../auth/tokens.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { insertKey, readKeys, revokeKey } from '../../systems/senders/api-keys.store.js';
import type { KnownNames } from '../../systems/senders/known-names.js';
import { keyPrefix } from '../../systems/senders/key-rules.js';

/** Keys with which systems of the municipality send events of channels that are not pages. */
export interface KeysService {
  list(): Promise<ApiKey[]>;
  /** Makes a key. Only this answer holds it; the store has its hash. */
  make(actor: Actor, draft: ApiKeyDraft): Promise<NewApiKey>;
  /** Revokes a key. Returns false where there is no such key, or it was revoked before. */
  revoke(actor: Actor, id: string): Promise<boolean>;
}

export function createKeysService(
  { store, random }: Pick<GatewayDependencies, 'store' | 'random'>,
  changes: AuditedChanges,
  knownNames: Pick<KnownNames, 'invalidate'>,
): KeysService {
  return {
    list: () => readKeys(store.database),

    async make(actor, draft) {
      const made = await changes.make(actor, async ({ transaction, note, now }) => {
        const key = keyPrefix + newToken(random);
        const id = uuidv7(now.getTime(), random);
        const row = { id, hash: await sha256(key), at: now.toISOString(), by: actor.name };
        await insertKey(transaction, draft, row);
        await note({
          action: 'api-key.made',
          subject: id,
          detail: (draft.scope ?? 'events') === 'events' ? draft.channel : draft.scope,
        });
        return { id, key };
      });
      // From now on nobody else may send events of this source.
      knownNames.invalidate();
      return made;
    },

    revoke: (actor, id) =>
      changes.make(actor, async ({ transaction, note, now }) => {
        const revoked = await revokeKey(transaction, id, now.toISOString());
        if (revoked) await note({ action: 'api-key.revoked', subject: id });
        return revoked;
      }),
  };
}
