import { openStoreOf } from '../../server/open-store.js';
import { exitCodes, type CommandContext } from '../command-context.js';

/** Opens the store, which brings its tables up to date, and closes it again. It makes none: `start` does. */
export async function migrateCommand({ answer, config }: CommandContext): Promise<number> {
  const store = await openStoreOf(config(), { existing: true });
  await store.close();
  answer({ status: 'up-to-date' }, 'The tables of the store are up to date with this version.');
  return exitCodes.done;
}
