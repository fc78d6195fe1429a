import { sha256 } from '../../core/digest.js';

/** Remembers lookups that were right a short while ago, without what was typed. */
export interface RightLookups {
  note(client: string, fields: readonly string[]): Promise<void>;
  has(client: string, fields: readonly string[]): Promise<boolean>;
}

const remembered = 3 * 3_600_000;
const most = 10_000;

/** Makes the memory of one gateway. It holds hashes, at most for three hours. */
export function createRightLookups(clock: () => Date): RightLookups {
  const lookups = new Map<string, number>();
  const keyOf = (client: string, fields: readonly string[]): Promise<string> =>
    sha256(JSON.stringify([client, ...fields]));
  return {
    async note(client, fields) {
      const key = await keyOf(client, fields);
      lookups.delete(key);
      lookups.set(key, clock().getTime());
      const [oldest] = lookups.keys();
      if (lookups.size > most && oldest !== undefined) lookups.delete(oldest);
    },
    async has(client, fields) {
      const at = lookups.get(await keyOf(client, fields));
      return at !== undefined && clock().getTime() - at < remembered;
    },
  };
}
