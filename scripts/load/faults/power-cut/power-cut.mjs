import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectFolder } from '../../../../packages/gateway/src/testing/inspect.fixtures.ts';
import { findProgram } from '../../../browsers/engines.mjs';
import { Disk } from './disk.mjs';
import { seededRandom } from '../random.mjs';
import { readTrace, traceParameters } from './trace.mjs';

/**
 * @typedef {object} PowerCutOptions
 * @property {string} programs folder with the program `writer`
 * @property {number} seed
 * @property {number} events minimum number of events that are acknowledged before the writer is stopped
 * @property {number} cuts moments at which the power is cut
 * @property {boolean} [liesAboutSync] the disk reports syncs that it did not do: the check must notice
 */

/**
 * @typedef {object} PowerCuts
 * @property {number} acknowledged
 * @property {number} syncs
 * @property {number} images that were opened
 * @property {number} lost acknowledged events that an image lacks, in all images together
 * @property {number} damaged images in which SQLite finds errors, or that it cannot open
 */

/** Returns the reason why this machine cannot run the check, or undefined when it can. */
export function powerCutMissing() {
  if (process.platform !== 'linux') return 'power-cut images need Linux (strace)';
  return findProgram('strace') ? undefined : 'power-cut images need strace (Debian: strace)';
}

/**
 * Runs the embedded store while all writes and syncs are recorded. For several moments it builds the content
 * of the disk after a power cut: once with only the synced data, and once with a random part of the rest. It
 * opens each image, which must hold every event that was acknowledged before that moment.
 * @param {PowerCutOptions} options
 * @returns {Promise<PowerCuts>}
 */
export async function powerCuts({ programs, seed, events, cuts, liesAboutSync = false }) {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'plein-power-')));
  try {
    const data = path.join(folder, 'data');
    const trace = path.join(folder, 'trace');
    await record(programs, data, trace, events);
    return await cutThrough(trace, data, { folder, seed, cuts, liesAboutSync });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function record(
  /** @type {string} */ programs,
  /** @type {string} */ data,
  /** @type {string} */ trace,
  /** @type {number} */ events,
) {
  const writer = [process.execPath, path.join(programs, 'writer.js'), data, 'power', '20'];
  const child = spawn('strace', [...traceParameters(trace), ...writer], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  let lines = 0;
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
    lines += part.split('\n').length - 1;
    if (lines > events && child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGKILL');
      lines = -Infinity;
    }
  });
  await ended;
}

/** @returns {Promise<PowerCuts>} */
async function cutThrough(
  /** @type {string} */ trace,
  /** @type {string} */ data,
  /** @type {{ folder: string, seed: number, cuts: number, liesAboutSync: boolean }} */ options,
) {
  const random = seededRandom(options.seed);
  const disk = new Disk(options);
  const result = { acknowledged: 0, syncs: 0, images: 0, lost: 0, damaged: 0 };
  /** @type {string[]} */
  const acknowledged = [];
  const steps = [];
  for await (const step of readTrace(trace, data)) steps.push(step);
  const times = steps.filter(({ kind }) => kind === 'said').length;
  const every = Math.max(1, Math.floor(times / options.cuts));
  let said = 0;
  for (const step of steps) {
    disk.take(step);
    if (step.kind === 'sync-end') result.syncs += 1;
    if (step.kind !== 'said') continue;
    acknowledged.push(...step.text.split('\n').filter((line) => line.startsWith('power-')));
    said += 1;
    if (said % every !== 0 || acknowledged.length === 0) continue;
    for (const image of [disk.afterPowerCut(), disk.afterPowerCut(random)]) {
      result.images += 1;
      const found = await open(image, path.join(options.folder, `image-${result.images}`));
      if (!found?.isSound) result.damaged += 1;
      result.lost += acknowledged.filter((id) => !found?.ids.has(id)).length;
    }
  }
  return { ...result, acknowledged: acknowledged.length };
}

/** Writes an image to a folder and opens it as the gateway does after a power cut. */
async function open(/** @type {Map<string, Buffer>} */ image, /** @type {string} */ folder) {
  await mkdir(folder);
  for (const [file, content] of image) await writeFile(path.join(folder, path.basename(file)), content);
  try {
    return await inspectFolder(folder);
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
