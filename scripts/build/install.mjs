import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run-program.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }> }} Lock */

function readLock(/** @type {string} */ file) {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(path.join(root, file), 'utf8'))).packages;
  } catch {
    return undefined;
  }
}

/**
 * Returns whether `node_modules` matches the lock file. It compares content, since a checkout changes every
 * time stamp.
 */
function installed() {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.includes('node_modules/') || entry.optional || entry.peer) return true;
    return present[place] !== undefined && present[place].version === entry.version;
  });
}

/** Installs the packages of the lock file when they are missing, and shows the progress. */
export async function installWhenNeeded() {
  if (installed()) return;
  process.stdout.write('Installing packages …\n');
  const npm = process.env['npm_execpath'];
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code } = await (npm?.endsWith('.js')
    ? run('node', [npm, ...parameters], { show: true })
    : run('npm', parameters, { show: true }));
  if (code === 0) return;
  process.stderr.write('The packages could not be installed; see the message of npm above.\n');
  process.exit(1);
}
