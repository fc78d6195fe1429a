import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

const source = (/** @type {string} */ file) => path.join(root, file);

/**
 * Bundles programs of the gateway, as in a release, so that each restart is fast. Dependencies stay where
 * they are installed.
 * @param {string} name of the folder for this run
 * @param {Record<string, string>} entries source of each program by its name, from the root
 * @returns {Promise<string>} the folder
 */
export async function bundlePrograms(name, entries) {
  const folder = path.join(root, '.plein', name);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: Object.fromEntries(
      Object.entries({ ...entries, 'libsql-worker': 'packages/gateway/src/store/libsql/worker.ts' }).map(
        ([entry, file]) => [entry, source(file)],
      ),
    ),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    tsconfig: source('tsconfig.base.json'),
    outdir: folder,
    logLevel: 'error',
    plugins: [
      {
        name: 'dependencies-stay-outside',
        setup(builder) {
          builder.onResolve({ filter: /^[^./]/ }, ({ path: wanted }) =>
            wanted.startsWith('@plein/') || path.isAbsolute(wanted) ? undefined : { external: true },
          );
        },
      },
    ],
  });
  return folder;
}

/** Bundles a script for a page in one file. @returns {Promise<string>} */
export async function bundleForPage(/** @type {string} */ file) {
  const { outputFiles } = await build({
    entryPoints: [source(file)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['source', 'browser'],
    tsconfig: source('tsconfig.base.json'),
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
