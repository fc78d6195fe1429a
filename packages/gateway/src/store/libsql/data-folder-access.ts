import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const othersMayAnything = 0o077;

/**
 * Returns a sentence for the operator where other accounts of this machine can open the data folder, or a
 * file in it; undefined where they cannot. Windows has other rights, which are not looked at.
 */
export async function dataFolderComplaint(folder: string): Promise<string | undefined> {
  if (process.platform === 'win32' || !(await isOpenToOthers(folder))) return undefined;
  const names = await readdir(folder);
  const open = await Promise.all(
    names.map(async (name) => ((await isOpenToOthers(join(folder, name))) ? name : [])),
  );
  const files = open.flat();
  const which = files.length === 0 ? '' : `, and the files ${files.join(', ')} in it`;
  return `Other accounts of this machine can open the data folder ${folder}${which}: use chmod -R go= on it.`;
}

async function isOpenToOthers(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && (found.mode & othersMayAnything) !== 0;
}
