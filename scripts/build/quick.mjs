import { build, stop } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { cmsBuild, docsSiteBuild, recountBuild } from './rollup/builds.mjs';
import { quickPagePlugins } from './rollup/plugins.mjs';
import { root } from './run-program.mjs';
import { newsroomPage, outputsOf } from './targets.mjs';

const folderOf = (/** @type {string} */ name) => path.join(root, 'packages', name);

/** Options of every build, for Node and for a page. @satisfies {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  tsconfig: path.join(root, 'tsconfig.base.json'),
  logLevel: 'silent',
  metafile: true,
};

/** Builds the modules of a package: one for each entry, with the dependencies left out. */
async function buildLibrary(/** @type {string} */ name) {
  const { entries, copies } = outputsOf(name);
  const dist = path.join(folderOf(name), 'dist');
  if (Object.keys(entries).length > 0) {
    await build({
      ...common,
      entryPoints: entries,
      outdir: dist,
      chunkNames: 'chunks/[name]-[hash]',
      platform: 'neutral',
      packages: 'external',
    });
  }
  for (const [place, source] of Object.entries(copies)) copy(source, path.join(dist, place));
}

function copy(/** @type {string} */ source, /** @type {string} */ target) {
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(source, target);
}

/** Builds the newsroom as one bundle. The name of its script changes with its content. */
async function buildNewsroom() {
  const folder = folderOf('newsroom');
  const app = path.join(folder, 'dist/app');
  const script = path.join(folder, newsroomPage.script);
  const { metafile } = await build({
    ...common,
    entryPoints: { newsroom: script },
    outdir: app,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    platform: 'browser',
    conditions: ['source', 'production'],
    minify: true,
  });
  const isScript = (/** @type {string | undefined} */ entry) =>
    entry !== undefined && path.resolve(root, entry) === script;
  const [file = ''] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => isScript(entryPoint)) ?? [];
  const page = readFileSync(path.join(folder, newsroomPage.page), 'utf8');
  writeFileSync(path.join(app, 'index.html'), page.replaceAll('./main.js', `./${path.basename(file)}`));
}

/** Runs a build that is divided into the same files as in a full build. */
async function runBuild(/** @type {import('./rollup/builds.mjs').Build} */ { output, ...input }) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}

const extras = /** @type {Record<string, () => Promise<void>>} */ ({
  embed: async () => {
    await runBuild(cmsBuild(quickPagePlugins()));
    await runBuild(recountBuild(quickPagePlugins()));
  },
  newsroom: buildNewsroom,
  'docs-site': () => runBuild(docsSiteBuild(quickPagePlugins())),
});

async function buildPackage(/** @type {string} */ name) {
  rmSync(path.join(folderOf(name), 'dist'), { recursive: true, force: true });
  await Promise.all([buildLibrary(name), extras[name]?.()]);
}

/**
 * Builds packages in a second or two, without minifying them. It removes the output of an earlier build
 * first.
 * @throws {Error} where a package cannot be built
 */
export async function buildQuickly(/** @type {readonly string[]} */ names) {
  await Promise.all(names.map(buildPackage));
  // The compiler runs in its own process. It must stop, because the program that follows may run for days.
  await stop();
}
