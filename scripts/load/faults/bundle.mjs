import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/run-program.mjs';

const source = (/** @type {string} */ file) => path.join(root, file);

/**
 * Puts a program of the gateway in one file, as a release has it, so that it starts in a moment however often
 * it is killed. Its dependencies stay where they are installed.
 * @param {string} name of the folder for this run
 * @param {Record<string, string>} entries name of each program to its source, from the root
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

/** A script for a page, in one piece. @returns {Promise<string>} */
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
