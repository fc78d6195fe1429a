import { statfs } from 'node:fs/promises';
import type { Log } from '../core/dependencies.js';
import { platformTimers, repeatWork, type Timers } from '../core/timers.js';

/** Returns the free space of the disk with this folder, in bytes. */
export type FreeSpace = (folder: string) => Promise<number>;

export const freeSpaceOf: FreeSpace = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Looks at the free space of the disk with the data folder. */
export interface DiskSpace {
  /** Whether there was too little at the last look. */
  isLow(): boolean;
  stop(): Promise<void>;
}

export interface DiskSpaceOptions {
  folder: string;
  /** Least free space, in bytes. */
  least: number;
  freeSpace?: FreeSpace;
  timers?: Timers;
  log: Log;
  /** Time between two looks, in milliseconds. Default: ten seconds. */
  every?: number;
}

const megabyte = 1_048_576;

/**
 * Looks now and then every ten seconds, and logs when there is too little space and when there is enough again. A disk
 * that cannot be asked counts as one with space.
 */
export async function watchDiskSpace({
  folder,
  least,
  freeSpace = freeSpaceOf,
  timers = platformTimers,
  log,
  every = 10_000,
}: DiskSpaceOptions): Promise<DiskSpace> {
  let isLow = false;
  const look = async (): Promise<void> => {
    const free = await freeSpace(folder).catch(() => Infinity);
    const wasLow = isLow;
    isLow = free < least;
    if (isLow === wasLow) return;
    const fields = { freeMegabytes: Math.floor(free / megabyte), leastMegabytes: least / megabyte };
    if (isLow) {
      log.error(
        fields,
        'There is too little disk space: what residents and systems send is refused until there is more.',
      );
    } else {
      log.warn(Number.isFinite(free) ? fields : {}, 'There is enough disk space again.');
    }
  };
  await look();
  const job = repeatWork(look, { every, timers, onError: () => undefined });
  return { isLow: () => isLow, stop: () => job.stop() };
}
