import { build } from 'esbuild';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../build/run-program.mjs';

/**
 * Lets a module find its files from the location of its source, and not from that of the bundle.
 * @type {import('esbuild').Plugin}
 */
const placeOfSource = {
  name: 'plein-place-of-source',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|tsx|mjs)$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!/import\.meta\.(?:url|dirname)/.test(text)) return undefined;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
      return { contents, loader: file.endsWith('.mjs') ? 'js' : file.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** Returns whether a package is installed in the folder of one workspace, where a bundle does not find it. */
function isNested(/** @type {string} */ name, /** @type {string} */ importer) {
  const [, workspace] =
    /^packages\/([^/]+)\//.exec(path.relative(root, importer).replaceAll(path.sep, '/')) ?? [];
  return workspace !== undefined && existsSync(path.join(root, 'packages', workspace, 'node_modules', name));
}

/**
 * Bundles our own packages from their sources. Node loads the packages that npm installed.
 * @type {import('esbuild').Plugin}
 */
const installedPackages = {
  name: 'plein-installed-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: specifier, importer }) => {
      const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
      if (specifier.startsWith('@plein/') || !importer || isNested(name, importer)) return undefined;
      return { path: specifier, external: true };
    });
  },
};

/**
 * Bundles modules for Node, each as a file of its own. Without a bundle, a process takes seconds to transpile and find a
 * hundred modules before its first test.
 * @param {readonly string[]} files paths from the root of the repository
 * @param {string} folder folder for the bundles, from the root; the output of an earlier run is removed
 * @throws {Error} when a file cannot be bundled
 */
export async function bundleForNode(files, folder) {
  rmSync(path.join(root, folder), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: path.join(root, folder),
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    conditions: ['source'],
    tsconfig: path.join(root, 'tsconfig.base.json'),
    plugins: [placeOfSource, installedPackages],
    logLevel: 'silent',
  });
}
