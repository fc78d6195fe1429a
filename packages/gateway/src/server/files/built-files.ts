import { access } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from '../../core/start-error.js';

/** The folder with the built files of a package, or a sentence with the reason why there is none. */
export type BuiltFolder = { status: 'found'; folder: string } | { status: 'absent'; reason: string };

/** The built files that the gateway serves. */
export interface BuiltFiles {
  /** The script for pages of a CMS. */
  embed: BuiltFolder;
  /** The newsroom app. */
  newsroom: BuiltFolder;
  /** The site with the guides. */
  docs: BuiltFolder;
}

/** Folders that the operator chose instead of those of the packages. */
export interface ChosenFolders {
  embedFolder?: string;
  newsroomFolder?: string;
  docsFolder?: string;
}

/**
 * Resolves a module as `import.meta.resolve` does: returns a file URL, and throws where the module is absent.
 */
export type ResolvePackage = (name: string) => string;

/** The built files of a package, and the address at which the gateway serves them. */
interface BuiltPackage {
  name: string;
  /** Path within the package. */
  folder: string;
  /** A file that every build writes. */
  entry: string;
  /** The setting with which an operator chooses another folder. */
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

const docs: BuiltPackage = {
  name: '@plein/docs-site',
  folder: 'dist/site',
  entry: 'index.html',
  setting: 'PLEIN_DOCS_FOLDER',
  address: '/docs/',
};

/**
 * Finds the built files of `@plein/embed`, `@plein/newsroom` and `@plein/docs-site`. The gateway imports no
 * code of these packages, and works without them.
 * @throws StartError when a folder that the operator chose does not hold the files
 */
export async function findBuiltFiles(
  { embedFolder, newsroomFolder, docsFolder }: ChosenFolders,
  resolvePackage: ResolvePackage,
): Promise<BuiltFiles> {
  return {
    embed: await findFolder(embed, embedFolder, resolvePackage),
    newsroom: await findFolder(newsroom, newsroomFolder, resolvePackage),
    docs: await findFolder(docs, docsFolder, resolvePackage),
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
