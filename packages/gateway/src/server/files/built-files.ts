import { access } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from '../../core/start-error.js';

/** The folder with the files that a package was built into, or a sentence that says why there is none. */
export type BuiltFolder = { status: 'found'; folder: string } | { status: 'absent'; reason: string };

/** What the gateway serves beside its own answers. */
export interface BuiltFiles {
  /** The script for pages of a CMS. */
  embed: BuiltFolder;
  /** The app of the newsroom. */
  newsroom: BuiltFolder;
}

/** Folders that the operator chose in the place of the packages. */
export interface ChosenFolders {
  embedFolder?: string;
  newsroomFolder?: string;
}

/** Finds a module as `import.meta.resolve` does: answers a file URL, and throws where there is none. */
export type ResolvePackage = (name: string) => string;

/** Where a package keeps its built files, and where the gateway serves them. */
interface BuiltPackage {
  name: string;
  /** From the folder of the package. */
  folder: string;
  /** A file that every build writes. */
  entry: string;
  /** The setting that names another folder. */
  setting: string;
  address: string;
}

const embed: BuiltPackage = {
  name: '@plein/embed',
  folder: 'dist/cms',
  entry: 'manifest.json',
  setting: 'PLEIN_EMBED_FOLDER',
  address: '/embed/',
};

const newsroom: BuiltPackage = {
  name: '@plein/newsroom',
  folder: 'dist/app',
  entry: 'index.html',
  setting: 'PLEIN_NEWSROOM_FOLDER',
  address: '/newsroom/',
};

/**
 * Looks for the built files of `@plein/embed` and `@plein/newsroom`. The gateway imports no code of these
 * packages, and works without them.
 * @throws StartError when a folder that the operator chose does not hold the files
 */
export async function findBuiltFiles(
  { embedFolder, newsroomFolder }: ChosenFolders,
  resolvePackage: ResolvePackage,
): Promise<BuiltFiles> {
  return {
    embed: await findFolder(embed, embedFolder, resolvePackage),
    newsroom: await findFolder(newsroom, newsroomFolder, resolvePackage),
  };
}

async function findFolder(
  built: BuiltPackage,
  chosen: string | undefined,
  resolvePackage: ResolvePackage,
): Promise<BuiltFolder> {
  const { name, entry, setting } = built;
  if (chosen !== undefined) {
    if (await holds(chosen, entry)) return { status: 'found', folder: chosen };
    throw new StartError(
      `${setting} must be a copy of the folder ${built.folder} of ${name}, but "${chosen}" holds no ${entry}.`,
    );
  }
  const folder = folderInPackage(built, resolvePackage);
  if (folder === undefined) return absent(built, 'is not installed: install it');
  return (await holds(folder, entry)) ? { status: 'found', folder } : absent(built, 'is not built: build it');
}

function folderInPackage({ name, folder }: BuiltPackage, resolvePackage: ResolvePackage): string | undefined {
  try {
    return fileURLToPath(new URL(`./${folder}/`, resolvePackage(`${name}/package.json`)));
  } catch {
    return undefined;
  }
}

async function holds(folder: string, file: string): Promise<boolean> {
  try {
    await access(path.join(folder, file));
    return true;
  } catch {
    return false;
  }
}

function absent({ address, name, setting }: BuiltPackage, remedy: string): BuiltFolder {
  return {
    status: 'absent',
    reason: `Nothing is served at ${address}, because ${name} ${remedy}, or set ${setting}.`,
  };
}
