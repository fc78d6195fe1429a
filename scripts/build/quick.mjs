import { build, stop } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

/**
 * Builds the script of a page as one bundle. Its name changes with its content.
 * @returns {Promise<{ file: string, imports: string[] }>} the name of the script, and those of its static
 * imports
 */
async function buildPage(
  /** @type {string} */ script,
  /** @type {string} */ name,
  /** @type {string} */ folder,
) {
  const { metafile } = await build({
    ...common,
    entryPoints: { [name]: script },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    platform: 'browser',
    conditions: ['source', 'production'],
    minify: true,
  });
  const [file = '', output] =
    Object.entries(metafile.outputs).find(
      ([, { entryPoint = '' }]) => path.resolve(root, entryPoint) === script,
    ) ?? [];
  const atOnce = output?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  return { file: path.basename(file), imports: atOnce.map((one) => path.basename(one.path)) };
}

/** Builds the script for the page of a CMS, with the name of the current build in it. */
async function buildEmbed() {
  const source = path.join(folderOf('embed'), 'src');
  const dist = path.join(folderOf('embed'), 'dist/cms');
  const built = await buildPage(path.join(source, 'plein.ts'), 'plein', dist);
  copy(path.join(source, 'plein.css'), path.join(dist, 'plein.css'));
  writeFileSync(path.join(dist, 'manifest.json'), JSON.stringify({ 'plein.js': built }));
}

async function buildNewsroom() {
  const folder = folderOf('newsroom');
  const app = path.join(folder, 'dist/app');
  const { file } = await buildPage(path.join(folder, newsroomPage.script), 'newsroom', app);
  const page = readFileSync(path.join(folder, newsroomPage.page), 'utf8');
  writeFileSync(path.join(app, 'index.html'), page.replaceAll('./main.js', `./${file}`));
}

const extras = /** @type {Record<string, () => Promise<void>>} */ ({
  embed: buildEmbed,
  newsroom: buildNewsroom,
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
