import { chown, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from '../../build/run-program.mjs';
import { networkEnvironment } from './machine.mjs';

/** Programs that a machine without browsers and databases lacks. */
const leftOut =
  /^(?:chrom|google-chrome|microsoft-edge|firefox|WebKit|MiniBrowser|Xvfb|epiphany|postgres|psql)/i;

/** An account that no system gives to anybody. */
const account = 61_184;

/** Links every program of PATH in one folder, except browsers and databases. */
async function linkPrograms(/** @type {string} */ folder) {
  await mkdir(folder);
  const linked = new Set();
  for (const from of (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)) {
    if (from.includes('node_modules')) continue;
    for (const name of namesIn(from)) {
      if (linked.has(name) || leftOut.test(name)) continue;
      linked.add(name);
      await symlink(path.join(from, name), path.join(folder, name));
    }
  }
}

function namesIn(/** @type {string} */ folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Makes an account with an empty home and cache, no fonts and no browsers, and a clone of the last commit. When
 * root runs this, the account is one that owns nothing else.
 * @returns {Promise<import('./machine.mjs').Machine>}
 */
export async function emptyAccount() {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-fresh-'));
  const clone = path.join(folder, 'plein');
  const home = path.join(folder, 'home');
  const programs = path.join(folder, 'bin');
  const fonts = path.join(folder, 'fonts.conf');
  await mkdir(home);
  await linkPrograms(programs);
  await writeFile(fonts, `<fontconfig><cachedir>${path.join(home, 'fonts')}</cachedir></fontconfig>\n`);
  const { code, output } = await run('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
  if (code !== 0) throw new Error(output);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    await chown(folder, account, account);
    await run('chown', ['-R', `${account}:${account}`, home, clone]);
  }
  const env = {
    PATH: programs,
    HOME: home,
    FONTCONFIG_FILE: fonts,
    npm_config_cache: path.join(home, 'npm'),
    npm_config_registry: (await run('npm', ['config', 'get', 'registry'])).output.trim(),
    ...networkEnvironment(),
  };
  const who = isRoot ? { uid: account, gid: account } : {};
  return {
    description: `A new account with Node ${process.versions.node}, without a home, a cache, fonts, browsers or PostgreSQL.`,
    folder,
    clone,
    npm: (parameters, more = {}) => ({
      program: 'npm',
      parameters: [...parameters],
      options: { cwd: clone, env: { ...env, ...more }, ...who },
    }),
    packages: async () => ({ asked: new Set(), all: new Set() }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
