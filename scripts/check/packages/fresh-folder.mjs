import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
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

/**
 * Packs every package as npm would publish it, and installs the packages in a new folder. It links only the
 * dependencies that a package names, so that a missing name causes an error.
 * @returns {Promise<{ folder: string, tarballs: Map<string, Uint8Array>, remove: () => void }>}
 * @throws {Error} when npm cannot pack
 */
export async function installPacked() {
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
    const place = path.join(modules, name);
    mkdirSync(path.dirname(place), { recursive: true });
    const unpacked = await run('tar', ['-xzf', tarball, '-C', path.dirname(place)]);
    if (unpacked.code !== 0) throw new Error(unpacked.output);
    renameSync(path.join(path.dirname(place), 'package'), place);
    rmSync(tarball);
  }
  for (const { name } of published) {
    const { dependencies = {}, peerDependencies = {} } = readPackageJson(path.join(modules, name));
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) link(modules, needed);
  }
  for (const tool of tools) link(modules, tool);
  return { folder, tarballs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
