import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../build/run-program.mjs';

/**
 * Returns the address at which the test server serves a file. An installed package may be in another folder,
 * with a link to it in our own `node_modules`.
 */
function addressOf(/** @type {string} */ file) {
  const place = path.relative(root, file).replaceAll(path.sep, '/');
  return `/${place.startsWith('../') ? place.slice(place.lastIndexOf('node_modules/')) : place}`;
}

/**
 * Leaves SQLite unbundled, because it looks for its own files in its own folder.
 * @type {import('esbuild').Plugin}
 */
const sqliteAsItStands = {
  name: 'plein-sqlite',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@sqlite\.org\/sqlite-wasm$/ }, async ({ path: name, pluginData, ...options }) => {
      if (pluginData === 'found') return undefined;
      const found = await resolve(name, { ...options, pluginData: 'found' });
      return found.errors.length > 0 ? found : { path: addressOf(found.path), external: true };
    });
  },
};

/**
 * Imports a style sheet as text.
 * @type {import('esbuild').Plugin}
 */
const textOfStyles = {
  name: 'plein-text-of-styles',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path: name }) => ({
      path: fileURLToPath(import.meta.resolve(name.replace('?inline', ''))),
      namespace: 'text',
    }));
    onLoad({ filter: /.*/, namespace: 'text' }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8'),
      loader: 'text',
    }));
  },
};

/**
 * Bundles scripts for the test server. A test page loads a thousand modules, and a browser fetches those much
 * slower than a few bundled files. Each entry keeps the address of its source, so a test can ask what a page
 * fetched, and from where.
 * @param {readonly string[]} entries paths from the root of the repository
 * @returns {Promise<Map<string, string>>} scripts and their source maps, by address
 */
export async function bundle(entries) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: root,
    outbase: root,
    outExtension: { '.js': '.ts' },
    chunkNames: '.plein/browser-tests/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    conditions: ['source', 'browser', 'production'],
    tsconfig: path.join(root, 'tsconfig.base.json'),
    external: ['/__web-*'],
    plugins: [sqliteAsItStands, textOfStyles],
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path: file, text }) => [addressOf(file), text]));
}

/**
 * Serves bundled scripts at the addresses of their sources.
 * @param {readonly string[]} entries paths from the root of the repository
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledScripts(entries) {
  /** @type {Map<string, string>} */
  let scripts = new Map();
  return {
    name: 'plein-bundled-scripts',
    async serverStart() {
      scripts = await bundle(entries);
    },
    serve({ path: address }) {
      const body = scripts.get(address);
      return body === undefined ? undefined : { body, type: address.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
