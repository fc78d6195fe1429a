import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file that appears whole: it is written beside its place and then renamed, so that a power cut leaves one of the
 * two whole. A link that somebody put beside it in a shared folder is removed, never written through.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await rm(beside, { force: true });
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
