import { existsSync, readdirSync } from 'node:fs';
import { run } from '../build/run-program.mjs';
import { engineNames, findEngine, findProgram } from './engines.mjs';

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

/**
 * Installs browsers and PostgreSQL for the tests where that is allowed: as root on Debian. Otherwise, or when
 * the installation fails, each step reports what to install.
 */
export async function installPrograms() {
  const packages = missingPackages();
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !findProgram('apt-get')) return;
  process.stdout.write(`Installing ${packages.join(', ')} …\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env },
  );
  if (code !== 0) process.stdout.write(`${output.trim().split('\n').slice(-3).join('\n')}\n`);
}
