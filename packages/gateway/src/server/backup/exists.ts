import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../core/start-error.js';

/** The file of the embedded store within its folder. */
export const storeFile = 'plein.db';

/** Whether there is a file or folder with this path that this process can see. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Refuses a data folder without a store. A command that made one would work on an empty store beside the real one.
 * @throws StartError that says where to run the command
 */
export async function expectStore(folder: string): Promise<void> {
  if (await exists(join(folder, storeFile))) return;
  throw new StartError(
    `There is no store in ${folder}. Run the command in the folder where you start the gateway, or with its PLEIN_DATA.`,
  );
}
