import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../../browsers/engines.mjs';
import { root, run } from '../../build/run-program.mjs';
import { networkEnvironment } from './machine.mjs';

const place = '/srv/plein';

/**
 * Returns why this machine cannot make a Debian root, in one sentence. It installs `debootstrap` when that is
 * all that is missing.
 * @returns {Promise<string | undefined>}
 */
export async function whyNoDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    return 'A Debian root can only be made by root, on Debian.';
  }
  if (!findProgram('debootstrap')) {
    process.stdout.write('Installing debootstrap …\n');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'debootstrap']);
  }
  if (!findProgram('debootstrap')) return 'Debootstrap could not be installed.';
  const { code } = await run('unshare', ['--mount', 'true']);
  return code === 0 ? undefined : 'This machine lets nobody mount a file system.';
}

/** Runs a program of this machine, and throws what it says when it fails. */
async function must(/** @type {string} */ program, /** @type {string[]} */ parameters) {
  const { code, output } = await run(program, parameters);
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} failed:\n${output}`);
  return output;
}

async function codenameOfDebian() {
  const codename = /^VERSION_CODENAME=(.+)$/m.exec(await readFile('/etc/os-release', 'utf8'))?.[1];
  if (!codename) throw new Error('/etc/os-release names no version of Debian.');
  return codename;
}

/** Copies the Node that runs this script, with its npm, and the certificates that it trusts. */
async function copyNode(/** @type {string} */ folder) {
  const npmProgram = process.env['npm_execpath'] ?? findProgram('npm');
  if (!npmProgram) throw new Error('Npm is not here.');
  const npm = path.resolve(path.dirname(realpathSync(npmProgram)), '..');
  const local = path.join(folder, 'usr/local');
  await cp(process.execPath, path.join(local, 'bin/node'));
  await cp(npm, path.join(local, 'lib/node_modules/npm'), { recursive: true, verbatimSymlinks: true });
  for (const name of ['npm', 'npx']) {
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, path.join(local, 'bin', name));
  }
  const certificates = process.env['NODE_EXTRA_CA_CERTS'];
  if (certificates) await cp(certificates, path.join(folder, certificates), { dereference: true });
}

/**
 * Makes a Debian root with Node, npm and Git, and a clone of the last commit in it.
 * @returns {Promise<import('./machine.mjs').Machine>}
 */
export async function debianRoot() {
  const codename = await codenameOfDebian();
  process.stdout.write(`Making a root with Debian ${codename} …\n`);
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-fresh-'));
  const clone = path.join(folder, place);
  // The account of PostgreSQL has to reach its programs through the root folder.
  await chmod(folder, 0o755);
  try {
    await must('debootstrap', ['--variant=minbase', '--include=ca-certificates,git', codename, folder]);
    await cp('/etc/resolv.conf', path.join(folder, 'etc/resolv.conf'), { dereference: true });
    await copyNode(folder);
    await mkdir(path.dirname(clone), { recursive: true });
    await must('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const registry = (await must('npm', ['config', 'get', 'registry'])).trim();
  const environment = {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    npm_config_registry: registry,
    ...networkEnvironment(),
  };
  // The mounts and processes belong to this command alone. They are gone when it ends, so that the root can be
  // removed. A browser would otherwise outlive a command that is stopped.
  const inRoot = [
    'mount --make-rprivate /',
    'mount -t proc proc "$0/proc"',
    'mount --rbind /dev "$0/dev"',
    'mount --rbind /sys "$0/sys"',
    '{ chroot "$0" /bin/sh -c \'cd "$0" && exec "$@"\' "$@"; exit $?; }',
  ].join(' && ');
  const enter = (/** @type {readonly string[]} */ words) => ({
    program: 'unshare',
    parameters: [
      '--mount',
      '--pid',
      '--fork',
      '--kill-child',
      '/bin/sh',
      '-c',
      inRoot,
      folder,
      place,
      ...words,
    ],
    options: { env: environment },
  });
  const lines = async (/** @type {string[]} */ ...words) => {
    const { program, parameters } = enter(words);
    return new Set((await must(program, parameters)).split('\n').filter(Boolean));
  };
  return {
    description: `A new root with Debian ${codename}, Node ${process.versions.node}, npm and Git, and nothing of ours.`,
    folder,
    clone,
    npm: (parameters, env = {}) => {
      const command = enter(['npm', ...parameters]);
      return { ...command, options: { env: { ...environment, ...env } } };
    },
    packages: async () => ({
      asked: await lines('apt-mark', 'showmanual'),
      all: await lines('dpkg-query', '-W', '-f', '${Package}\\n'),
    }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
