import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isVersion } from './channel.js';

/** A build of the script for pages. */
export interface EmbedBuild {
  readonly folder: string;
  /** Undefined in a build of before the versions. */
  readonly version: string | undefined;
  /** Names of files, by the name under which pages ask for them: `plein.js`. */
  readonly entries: ReadonlyMap<string, string>;
  /** Names of all files. */
  readonly names: ReadonlySet<string>;
}

/** Reads what a folder holds; undefined where that is no build. */
export async function readBuild(folder: string): Promise<EmbedBuild | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
    const names = new Set(await readdir(folder));
    const { version, ...entries } = manifest as { version?: unknown } & Record<string, { file?: unknown }>;
    return {
      folder,
      version: typeof version === 'string' && isVersion(version) ? version : undefined,
      names,
      entries: new Map(
        Object.entries(entries).flatMap(([name, { file }]) =>
          typeof file === 'string' && names.has(file) ? [[name, file]] : [],
        ),
      ),
    };
  } catch {
    return undefined;
  }
}
