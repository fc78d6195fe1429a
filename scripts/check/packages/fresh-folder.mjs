import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from '../../build/run-program.mjs';
import { publishedPackages, readPackageJson } from './published.mjs';

/** Packages that a consumer needs besides ours to check types. */
const tools = ['@types/node', '@types/react', '@types/react-dom', 'react', 'react-dom', 'vue'];

/** Links a package of our node_modules into another node_modules. */
function link(/** @type {string} */ modules, /** @type {string} */ name) {
  const place = path.join(modules, name);
  const source = path.join(root, 'node_modules', name);
  if (existsSync(place) || !existsSync(source)) return;
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(source, place);
}

/** Gives a package that was put in a folder another version, and with it what it needs of ours. */
function setVersion(/** @type {string} */ place, /** @type {string} */ version) {
  const manifest = readPackageJson(place);
  for (const needed of [manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies]) {
    for (const name of Object.keys(needed ?? {})) {
      if (needed && name.startsWith('@plein/')) needed[name] = version;
    }
  }
  writeFileSync(path.join(place, 'package.json'), JSON.stringify({ ...manifest, version }, undefined, 2));
}

/**
 * Packs every package as npm would publish it, and installs the packages in a new folder. It links only the
 * dependencies that a package names, so that a missing name causes an error. `install` installs them once more over
 * what is there, with another version number where one is given.
 * @returns {Promise<{ folder: string, tarballs: Map<string, Uint8Array>, install: (version?: string) => Promise<void>, remove: () => void }>}
 * @throws {Error} when npm cannot pack
 */
export async function installPacked(/** @type {{ version?: string }} */ { version } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'plein-packed-'));
  const modules = path.join(folder, 'node_modules');
  const published = publishedPackages();
  const workspaces = published.flatMap(({ name }) => ['--workspace', name]);
  const { code, output } = await run('npm', ['pack', '--json', '--pack-destination', folder, ...workspaces]);
  if (code !== 0) throw new Error(`npm cannot pack the packages.\n${output}`);

  /** @type {Map<string, Uint8Array>} */
  const tarballs = new Map();
  for (const { name, manifest } of published) {
    const tarball = path.join(folder, `${name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`);
    tarballs.set(name, readFileSync(tarball));
    rmSync(tarball);
  }
  const install = async (/** @type {string | undefined} */ asVersion = undefined) => {
    for (const [name, bytes] of tarballs) {
      const place = path.join(modules, name);
      rmSync(place, { recursive: true, force: true });
      await unpack(bytes, place);
      if (asVersion) setVersion(place, asVersion);
    }
  };
  await install(version);
  for (const { name } of published) {
    const { dependencies = {}, peerDependencies = {} } = readPackageJson(path.join(modules, name));
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) link(modules, needed);
  }
  for (const tool of tools) link(modules, tool);
  return { folder, tarballs, install, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function unpack(/** @type {Uint8Array} */ bytes, /** @type {string} */ place) {
  const tarball = `${place}.tgz`;
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(tarball, bytes);
  const unpacked = await run('tar', ['-xzf', tarball, '-C', path.dirname(place)]);
  if (unpacked.code !== 0) throw new Error(unpacked.output);
  renameSync(path.join(path.dirname(place), 'package'), place);
  rmSync(tarball);
}
