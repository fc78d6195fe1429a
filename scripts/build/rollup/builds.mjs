import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runsAsClassicScript } from './classic-script.mjs';
import { compileAtOnce } from './compile-at-once.mjs';
import { copyFiles, writeManifest, writePage } from './assets.mjs';
import { filesOfModules, knowFiles } from './embed-files.mjs';
import { keepDirectives } from './directives.mjs';
import { browserPlugins, nodePlugins, staffPagePlugins } from './plugins.mjs';
import { root } from '../run-program.mjs';
import { writeSite } from '../docs-site/write-site.mjs';
import { browserPackages, docsSite, newsroomPage, outputsOf } from '../targets.mjs';

/** @typedef {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} Build */

const folderOf = (/** @type {string} */ name) => path.join(root, 'packages', name);

const versionOf = (/** @type {string} */ name) =>
  /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(path.join(folderOf(name), 'package.json'), 'utf8'))
  ).version;

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
      plugins: [
        ...(browserPackages.includes(name) ? browserPlugins() : nodePlugins()),
        keepDirectives(),
        copyFiles(copies),
      ],
      output: {
        dir: path.join(folderOf(name), 'dist'),
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What a module imports stays there: an index must not load on a server what its modules load in a browser.
        hoistTransitiveImports: false,
      },
    },
  ];
}

/** Builds scripts that a page loads directly, with their dependencies included. @returns {Build} */
function page(
  /** @type {string} */ input,
  /** @type {string} */ name,
  /** @type {string} */ folder,
  /** @type {import('rollup').InputPluginOption[]} */ plugins,
) {
  return {
    input: { [name]: input },
    plugins,
    output: {
      dir: folder,
      format: 'es',
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
    },
  };
}

/**
 * Builds the script for pages of a CMS: one first script, and few files that it fetches for what is on a page.
 * @param {import('rollup').InputPluginOption[]} plugins how the code is compiled and made small
 * @returns {Build}
 */
export function cmsBuild(plugins) {
  const source = path.join(folderOf('embed'), 'src');
  const build = page(path.join(source, 'plein.ts'), 'plein', path.join(folderOf('embed'), 'dist/cms'), [
    ...plugins,
    knowFiles(),
    runsAsClassicScript(),
    compileAtOnce(),
    writeManifest({ version: versionOf('embed'), styles: path.join(source, 'plein.css') }),
  ]);
  Object.assign(build.output, { manualChunks: filesOfModules(), onlyExplicitManualChunks: true });
  return build;
}

/**
 * Builds the script of the page that counts ballots again: one file under one name, so that anybody can read what counts.
 * @param {import('rollup').InputPluginOption[]} plugins how the code is compiled and made small
 * @returns {Build}
 */
export const recountBuild = (plugins) => ({
  input: { recount: path.join(folderOf('embed'), 'src/recount/recount.ts') },
  plugins,
  output: { dir: path.join(folderOf('embed'), 'dist/cms'), format: 'es', entryFileNames: '[name].js' },
});

function newsroom() {
  const folder = folderOf('newsroom');
  return page(path.join(folder, newsroomPage.script), 'newsroom', path.join(folder, 'dist/app'), [
    ...staffPagePlugins(),
    writePage(path.join(folder, newsroomPage.page), './main.js'),
  ]);
}

/**
 * Builds the site with the guides.
 * @param {import('rollup').InputPluginOption[]} plugins how the script is compiled and made small
 * @returns {Build}
 */
export const docsSiteBuild = (plugins) =>
  page(path.join(root, docsSite.script), 'guides', path.join(folderOf('docs-site'), 'dist/site'), [
    ...plugins,
    writeSite(docsSite.styles.map((file) => path.join(root, file))),
  ]);

/** The builds of a package besides its entry points. */
const extras = /** @type {Record<string, () => Build[]>} */ ({
  embed: () => [cmsBuild(browserPlugins()), recountBuild(browserPlugins())],
  newsroom: () => [newsroom()],
  'docs-site': () => [docsSiteBuild(staffPagePlugins())],
});

/** Returns all builds of one package, and removes the output of an earlier build. @returns {Build[]} */
export function buildsOf(/** @type {string} */ name) {
  rmSync(path.join(folderOf(name), 'dist'), { recursive: true, force: true });
  return [...library(name), ...(extras[name]?.() ?? [])];
}
