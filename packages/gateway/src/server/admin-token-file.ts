import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/digest.js';
import { newToken } from '../auth/tokens.js';

/** How a command on this machine reaches the gateway that has the data folder open. */
export interface CommandAccess {
  url: string;
  token: string;
}

const name = 'command.json';

/**
 * Makes the token for commands on this machine, valid while this gateway is open, and its hash. The token is
 * stored in a file that only the owner of the data folder can read. Anyone who can read that folder has all
 * its data anyway.
 */
export async function makeCommandToken(
  random: (bytes: number) => Uint8Array,
): Promise<{ token: string; hash: string }> {
  const token = newToken(random);
  return { token, hash: await sha256(token) };
}

/** Writes the file. Returns a function that removes it again. */
export async function writeCommandFile(folder: string, access: CommandAccess): Promise<() => Promise<void>> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  await writeFile(file, JSON.stringify(access), { mode: 0o600 });
  await chmod(file, 0o600);
  return async () => {
    const now = await readCommandFile(folder);
    if (now?.token === access.token) await rm(file, { force: true });
  };
}

/**
 * Returns the content of the file. It is undefined where no gateway is open, or the last one closed in order.
 */
export async function readCommandFile(folder: string): Promise<CommandAccess | undefined> {
  try {
    const { url, token } = JSON.parse(await readFile(join(folder, name), 'utf8')) as Partial<CommandAccess>;
    return url && token ? { url, token } : undefined;
  } catch {
    return undefined;
  }
}
