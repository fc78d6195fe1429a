import path from 'node:path';
import type { Log } from '../../../core/dependencies.js';
import { archivedBuilds, storeBuild } from './archive.js';
import { hasHash } from '../static-files.js';
import { readBuild, type EmbedBuild } from './build.js';
import { channelOf, compareVersions } from './channel.js';

/** Where builds stay, and what is needed to put them there. */
export interface EmbedArchive {
  readonly folder: string;
  readonly clock: () => Date;
  readonly log: Log;
}

/** The builds of the script for pages that a gateway serves. */
export interface EmbedBuilds {
  /**
   * Finds the file at an address below `/embed/`: `plein.js` of the build that runs, `v0.1/plein.js` of a channel,
   * `v0.1.0/plein.js` of a version, or a file with a hash in its name, of any build.
   */
  fileOf(address: string): Promise<string | undefined>;
  /** The channels that have a build, as pages write them: `v0.1`. */
  channels(): readonly string[];
}

const addressed = /^(?:v(\d[\w.-]*)\/)?([\w.-]+)$/;

/** How long the archive is not read again when a file is missing, in milliseconds. */
const rereadAfter = 5_000;

/**
 * Opens the builds that a gateway serves: the one that it runs with, and those in the archive. It stores the one that it
 * runs with there. Where it cannot, it says so and serves that one alone.
 */
export async function openEmbedBuilds(folder: string, archive?: EmbedArchive): Promise<EmbedBuilds> {
  let current = await readBuild(folder);
  if (archive && current) {
    try {
      await storeBuild(current, archive.folder, archive.clock());
    } catch (error) {
      archive.log.warn(
        { reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' },
        'The files for pages cannot be stored, so pages that name them break after the next upgrade: let PLEIN_EMBED_ARCHIVE name a folder that the gateway can write to.',
      );
    }
  }
  let builds: readonly EmbedBuild[] = [];
  let readAt = 0;
  const read = async (): Promise<void> => {
    if (!archive) return;
    readAt = archive.clock().getTime();
    builds = await archivedBuilds(archive.folder);
  };
  await read();

  const ofVersion = (asked: string | undefined): EmbedBuild | undefined => {
    if (asked === undefined) return current;
    const [newest] = [...(current ? [current] : []), ...builds]
      .filter(({ version }) => version === asked || (version !== undefined && channelOf(version) === asked))
      .toSorted((one, other) =>
        // After a rollback the build that runs is older than one in the archive, and it is the one that was chosen.
        one === current || other === current
          ? Number(other === current) - Number(one === current)
          : compareVersions(other.version ?? '', one.version ?? ''),
      );
    return newest;
  };
  const find = (asked: string | undefined, name: string): string | undefined => {
    const build = ofVersion(asked);
    const entry = build?.entries.get(name);
    if (build && entry !== undefined) return path.join(build.folder, entry);
    const holder = [...(current ? [current] : []), ...builds].find(({ names }) => names.has(name));
    return holder && hasHash(name) ? path.join(holder.folder, name) : undefined;
  };
  return {
    async fileOf(address) {
      const [, asked, name] = addressed.exec(address) ?? [];
      if (name === undefined) return undefined;
      // A developer may build again while the gateway runs.
      if (asked === undefined && current?.entries.has(name) === true) {
        current = (await readBuild(folder)) ?? current;
      }
      const found = find(asked, name);
      if (found !== undefined || !archive) return found;
      // A newer gateway beside this one may have stored the file since.
      if (archive.clock().getTime() - readAt < rereadAfter) return undefined;
      await read();
      return find(asked, name);
    },
    channels: () =>
      [
        ...new Set(
          [...(current ? [current] : []), ...builds].flatMap(({ version = '' }) => channelOf(version) ?? []),
        ),
      ]
        .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
        .map((channel) => `v${channel}`),
  };
}
