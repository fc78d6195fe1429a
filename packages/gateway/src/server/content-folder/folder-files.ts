import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pollsFolder, questionsFolder, schemasFolder } from './content-files.js';

/** The largest file of the content, in bytes; all tasks of a large municipality take a tenth of it. */
const largestFile = 1_000_000;

/** The text of a file, or why it is not read. */
export type FileText = { status: 'ok'; text: string } | { status: 'invalid'; detail: string };

/** Returns the files of the folder and of the folders in it, with slashes; undefined where there is no folder. */
export async function namesIn(folder: string, within = ''): Promise<string[] | undefined> {
  const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const names = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        const path = within === '' ? entry.name : `${within}/${entry.name}`;
        // A folder may be a link, as in the volumes of Kubernetes.
        const isFolder =
          entry.isDirectory() || (entry.isSymbolicLink() && (await isFolderAt(join(folder, path))));
        if (!isFolder) return [path];
        const isContent = [pollsFolder, questionsFolder, schemasFolder].includes(path);
        return isContent ? ((await namesIn(folder, path)) ?? []) : [];
      }),
  );
  return names.flat();
}

/**
 * Reads a file of the content. A link must stay within the folder: the content is published, and may come from a
 * repository that others write to. What is no file would never end.
 */
export async function readContentFile(folder: string, name: string): Promise<FileText> {
  const [root, path] = await Promise.all([
    realpath(folder),
    realpath(join(folder, name)).catch(() => undefined),
  ]);
  if (path === undefined) return invalid('This is a link to nothing. Put the file itself here.');
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return invalid('This is a link to a place outside the folder. Put the file itself here.');
  }
  if (!(await stat(path)).isFile()) return invalid('This is no file with text. Put a file here.');
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > largestFile)
      return invalid(`This file is larger than ${largestFile / 1_000_000} MB. Shorten it.`);
    return { status: 'ok', text: await handle.readFile('utf8') };
  } finally {
    await handle.close();
  }
}

function invalid(detail: string): FileText {
  return { status: 'invalid', detail };
}

function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
