import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/digest.js';
import { newToken } from '../auth/tokens.js';

/** How a command on this machine reaches the gateway that has a data folder open. */
export interface CommandAccess {
  url: string;
  token: string;
}

const name = 'command.json';

/**
 * Lets commands on this machine in for as long as this gateway is open: a random token in a file that only
 * the owner of the data folder can read. Who can read that folder can read everything in it anyway.
 */
export async function makeCommandToken(
  random: (bytes: number) => Uint8Array,
): Promise<{ token: string; hash: string }> {
  const token = newToken(random);
  return { token, hash: await sha256(token) };
}

/** Writes the file. Answers what takes it away again. */
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

/** What stands in the file, or undefined where no gateway is open or was left in order. */
export async function readCommandFile(folder: string): Promise<CommandAccess | undefined> {
  try {
    const { url, token } = JSON.parse(await readFile(join(folder, name), 'utf8')) as Partial<CommandAccess>;
    return url && token ? { url, token } : undefined;
  } catch {
    return undefined;
  }
}
