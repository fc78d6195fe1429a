import { chown, stat } from 'node:fs/promises';

/**
 * Gives files to the account that has a folder. An operator restores as root what a service reads as an account of its
 * own; otherwise that service could not open it. Where this process is not root, the files are its own already.
 */
export async function giveToOwnerOf(folder: string, paths: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  for (const path of paths) await chown(path, uid, gid);
}
