import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root, run } from '../../build/run-program.mjs';

const here = path.join(root, 'scripts/load/elements');
const listed = path.join(here, 'peers');
const installed = path.join(root, '.plein/peers');
const bundled = path.join(root, '.plein/bench');

/** Folders that the site serves, by the beginning of their address. */
export const folders = {
  '/packages/': path.join(installed, 'node_modules/'),
  '/bundles/': `${bundled}/`,
};

/**
 * Installs the libraries of `peers/package.json` outside the packages of this project, unless they are there.
 * @throws {Error} with the output of npm where that fails
 */
export async function installPeers() {
  const lock = 'package-lock.json';
  const same =
    existsSync(path.join(installed, 'node_modules')) &&
    existsSync(path.join(installed, lock)) &&
    readFileSync(path.join(installed, lock), 'utf8') === readFileSync(path.join(listed, lock), 'utf8');
  if (same) return;
  process.stdout.write('Installing the libraries to compare with …\n');
  mkdirSync(installed, { recursive: true });
  for (const file of ['package.json', lock, '.npmrc'])
    copyFileSync(path.join(listed, file), path.join(installed, file));
  const { code, output } = await run('npm', ['ci'], { cwd: installed });
  if (code !== 0) throw new Error(`The libraries could not be installed.\n${output}`);
}

/** Returns the version of each installed library. */
export function versionsOf(/** @type {readonly string[]} */ libraries) {
  return libraries.map((name) => {
    const file = path.join(installed, 'node_modules', name, 'package.json');
    /** @type {{ version: string }} */
    const { version } = JSON.parse(readFileSync(file, 'utf8'));
    return { name, version };
  });
}

/**
 * What a page loads, as its author would build it.
 * @typedef {object} Script
 * @property {string} name
 * @property {string} [file] a source of this folder
 * @property {readonly string[]} [imports] modules of libraries
 * @property {{ library: 'lit' | 'vanilla', work: string }} [floor] an element of ours that is made for comparison
 */

/** Returns what a script consists of. */
function sourceOf(/** @type {Script} */ { file, imports = [], floor }) {
  if (file) return readFileSync(path.join(here, file), 'utf8');
  if (!floor) return imports.map((module) => `import ${JSON.stringify(module)};`).join('\n');
  const { library, work } = floor;
  return `import { ${work} } from './views.mjs';
    import { defineFloor } from './${library}.mjs';
    defineFloor('floor-${work}', ${work});`;
}

/** Builds the script of each page. Returns the lines of its head. @returns {Promise<Map<string, string>>} */
export async function bundleScripts(/** @type {readonly Script[]} */ scripts) {
  /** @type {Map<string, string>} */
  const heads = new Map();
  for (const script of scripts) {
    const { name, floor } = script;
    const resolveDir = floor ? path.join(here, 'floors') : installed;
    const { outputFiles } = await build({
      stdin: { contents: sourceOf(script), resolveDir, loader: 'js' },
      alias: floor ? {} : { works: path.join(here, 'works.mjs') },
      outfile: path.join(bundled, `${name}.js`),
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'error',
      loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'empty', '.svg': 'dataurl' },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    mkdirSync(bundled, { recursive: true });
    const lines = outputFiles.map(({ path: place, contents }) => {
      writeFileSync(place, contents);
      const address = `/bundles/${path.basename(place)}`;
      return place.endsWith('.css')
        ? `<link rel="stylesheet" href="${address}" />`
        : `<script type="module" src="${address}"></script>`;
    });
    heads.set(name, lines.join('\n'));
  }
  return heads;
}
