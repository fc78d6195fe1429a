import { existsSync, readdirSync } from 'node:fs';
import { run } from '../build/run-program.mjs';
import { engineNames, findEngine, findProgram } from './engines.mjs';

/** The shell of Chromium has no window of its own, and needs two thirds of the processor time. */
const shell = 'chromium-headless-shell';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Returns whether PostgreSQL is installed. Debian installs its programs outside PATH. */
function hasPostgres() {
  const debian = '/usr/lib/postgresql';
  return findProgram('postgres') !== undefined || (existsSync(debian) && readdirSync(debian).length > 0);
}

/** Returns the Debian packages that the tests need and this machine lacks. */
function missingPackages() {
  const missing = engineNames.flatMap((name) => ('missing' in findEngine(name) ? debianPackages[name] : []));
  return process.env['DATABASE_URL'] || hasPostgres() ? missing : [...missing, 'postgresql'];
}

/** A machine without a connection soon gives up, and the tests use what is there. */
const givingUp = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=0'];
const env = { DEBIAN_FRONTEND: 'noninteractive' };

/** Installs packages of Debian. Returns the last lines of what `apt-get` says where that fails. */
async function install(/** @type {readonly string[]} */ packages) {
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...givingUp, ...packages],
    { env },
  );
  return code === 0 ? undefined : output.trim().split('\n').slice(-3).join('\n');
}

/**
 * Installs browsers and PostgreSQL for the tests where that is allowed: as root on Debian. Otherwise, or when
 * the installation fails, each step reports what to install. Where Debian has no shell of Chromium, the tests
 * use Chromium itself.
 */
export async function installPrograms() {
  const isHere = findProgram(shell) !== undefined || Boolean(process.env['CHROMIUM_BIN']);
  const missing = missingPackages();
  if (missing.length === 0 && isHere) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !findProgram('apt-get')) return;
  process.stdout.write(`Installing ${[...missing, ...(isHere ? [] : [shell])].join(', ')} …\n`);
  await run('apt-get', ['update', '-qq', ...givingUp], { env });
  if (!isHere) await install([shell]);
  const packages = missingPackages();
  const failure = packages.length > 0 ? await install(packages) : undefined;
  if (failure !== undefined) process.stdout.write(`${failure}\n`);
}
