import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { readBuild, type EmbedBuild } from './build.js';

/**
 * The most builds of one version. Releases have a version each and stay until an operator removes them; builds of one
 * version are made by developers, and the oldest of them go.
 */
const mostOfOneVersion = 20;

/**
 * Stores a build in a folder that outlives it, so that pages which name its files find them after an upgrade. Several
 * gateways may share that folder.
 */
export async function storeBuild({ folder, version }: EmbedBuild, archive: string, now: Date): Promise<void> {
  if (version === undefined) return;
  const manifest = await readFile(path.join(folder, 'manifest.json'));
  const digest = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const place = path.join(archive, `${version}-${digest}`);
  await mkdir(archive, { recursive: true });
  if (!(await readBuild(place))) {
    // It appears whole: a gateway beside this one may read the folder at any time.
    const beside = path.join(archive, `.${randomUUID()}`);
    try {
      await cp(folder, beside, { recursive: true });
      await rename(beside, place);
    } catch (error) {
      if (!(await readBuild(place))) throw error;
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  }
  await utimes(place, now, now);
  await removeOldest(archive, version);
}

/** Returns all builds of an archive, those that ran last first. */
export async function archivedBuilds(archive: string): Promise<readonly EmbedBuild[]> {
  const found = await Promise.all((await foldersIn(archive)).map(({ folder }) => readBuild(folder)));
  return found.filter((build) => build !== undefined);
}

async function foldersIn(archive: string): Promise<readonly { folder: string; ranAt: number }[]> {
  const names = await readdir(archive).catch(() => []);
  const folders = await Promise.all(
    names
      .filter((name) => !name.startsWith('.'))
      .map(async (name) => {
        const folder = path.join(archive, name);
        // Another gateway may remove a folder at this moment.
        const ranAt = await stat(folder).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        );
        return { folder, ranAt };
      }),
  );
  return folders.toSorted((one, other) => other.ranAt - one.ranAt);
}

async function removeOldest(archive: string, version: string): Promise<void> {
  const ofVersion = (await foldersIn(archive)).filter(
    ({ folder }) => path.basename(folder).replace(/-[0-9a-f]{12}$/, '') === version,
  );
  for (const { folder } of ofVersion.slice(mostOfOneVersion)) {
    await rm(folder, { recursive: true, force: true });
  }
}
