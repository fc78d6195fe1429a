import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyFiles, writeManifest, writePage } from './assets.mjs';
import { browserPlugins, nodePlugins } from './plugins.mjs';
import { root } from '../run-program.mjs';
import { browserPackages, newsroomPage, outputsOf } from '../targets.mjs';

/** @typedef {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} Build */

const folderOf = (/** @type {string} */ name) => path.join(root, 'packages', name);

/**
 * Suppresses the warning about an empty script: an entry point with types alone is empty on purpose.
 * @type {import('rollup').WarningHandlerWithDefault}
 */
function keepQuietAboutTypes(warning, warn) {
  if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
}

/**
 * Builds a package as npm ships it: one ES module for each entry point, without its dependencies.
 * @returns {Build[]}
 */
function library(/** @type {string} */ name) {
  const { entries, copies } = outputsOf(name);
  if (Object.keys(entries).length === 0) return [];
  return [
    {
      input: entries,
      onwarn: keepQuietAboutTypes,
      external: (/** @type {string} */ id) => !id.startsWith('.') && !path.isAbsolute(id),
      plugins: [...(browserPackages.includes(name) ? browserPlugins() : nodePlugins()), copyFiles(copies)],
      output: {
        dir: path.join(folderOf(name), 'dist'),
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  ];
}

/** Builds scripts that a page loads directly, with their dependencies included. @returns {Build[]} */
function page(
  /** @type {string} */ input,
  /** @type {string} */ name,
  /** @type {string} */ folder,
  /** @type {import('rollup').Plugin[]} */ plugins,
) {
  if (!existsSync(input)) return [];
  return [
    {
      input: { [name]: input },
      plugins: [...browserPlugins(), ...plugins],
      output: {
        dir: folder,
        format: 'es',
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  ];
}

/** Builds one hashed script for a CMS page. It fetches each element when the page uses it. */
function cms() {
  const source = path.join(folderOf('embed'), 'src');
  return page(path.join(source, 'plein.ts'), 'plein', path.join(folderOf('embed'), 'dist/cms'), [
    copyFiles({ 'plein.css': path.join(source, 'plein.css') }),
    writeManifest(),
  ]);
}

function newsroom() {
  const folder = folderOf('newsroom');
  return page(path.join(folder, newsroomPage.script), 'newsroom', path.join(folder, 'dist/app'), [
    writePage(path.join(folder, newsroomPage.page), './main.js'),
  ]);
}

/** Builds of a package besides its entry points. */
const extras = /** @type {Record<string, () => Build[]>} */ ({
  embed: cms,
  newsroom,
});

/** Returns all builds of one package, and removes the output of an earlier build. @returns {Build[]} */
export function buildsOf(/** @type {string} */ name) {
  rmSync(path.join(folderOf(name), 'dist'), { recursive: true, force: true });
  return [...library(name), ...(extras[name]?.() ?? [])];
}
