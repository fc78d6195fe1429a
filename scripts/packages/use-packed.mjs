import { build } from 'esbuild';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../steps/run.mjs';
import { exportPaths, publishedPackages } from './published.mjs';

/** What does its work on a page when it is loaded, and cannot be loaded elsewhere. */
const onlyOnPages = ['@plein/embed/plein.js'];

/** Every import path of all packages that are installed in a folder. */
const allPaths = (/** @type {string} */ folder, /** @type {string} */ condition) =>
  publishedPackages().flatMap(({ name }) => exportPaths(path.join(folder, 'node_modules', name), condition));

/** The text of a module that imports everything, and says what could not be imported. */
function importEverything(/** @type {string} */ folder) {
  const specifiers = allPaths(folder, 'default').map(({ specifier }) => specifier);
  const inNode = specifiers.filter((one) => !onlyOnPages.includes(one) && !one.endsWith('.css'));
  return `
for (const specifier of ${JSON.stringify(inNode)}) {
  const options = specifier.endsWith('.json') ? { with: { type: 'json' } } : {};
  await import(specifier, options).catch((error) => {
    console.error(specifier + ': ' + error.message);
    process.exitCode = 1;
  });
}
for (const specifier of ${JSON.stringify(specifiers)}) import.meta.resolve(specifier);
`;
}

/** Imports every path of every package in Node. @throws {Error} naming those that cannot be imported */
export async function importInNode(/** @type {string} */ folder) {
  const script = path.join(folder, 'import-everything.mjs');
  writeFileSync(script, importEverything(folder));
  const { code, output } = await run('node', [script], { cwd: folder });
  if (code !== 0) throw new Error(output);
}

/** The text of a module that takes the types of every path. */
const takeEveryType = (/** @type {string} */ folder) =>
  allPaths(folder, 'types')
    .filter(({ file }) => file.endsWith('.d.ts'))
    .map(
      ({ specifier }, index) => `import type * as _${index} from '${specifier}';\nexport type { _${index} };`,
    )
    .join('\n');

/**
 * Checks the types of the consumer's sources against the installed packages.
 * @param {string} folder
 * @param {'bundler' | 'nodenext'} resolution how TypeScript finds modules
 * @throws {Error} with what the type check says
 */
export async function checkTypes(folder, resolution) {
  const module = resolution === 'nodenext' ? 'NodeNext' : 'ESNext';
  const project = path.join(folder, `tsconfig.${resolution}.json`);
  cpSync(path.join(root, 'scripts/packages/consumer'), path.join(folder, 'src'), { recursive: true });
  writeFileSync(path.join(folder, 'src/everything.ts'), takeEveryType(folder));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  writeFileSync(
    project,
    JSON.stringify({
      extends: './src/tsconfig.json',
      // Once is enough to read all declarations, those of our packages' own dependencies too.
      compilerOptions: { module, moduleResolution: resolution, skipLibCheck: resolution === 'bundler' },
      include: ['src'],
    }),
  );
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { code, output } = await run('node', [tsc, '-p', project], { cwd: folder });
  if (code !== 0) throw new Error(output);
}

/**
 * Bundles a page that uses the elements, as a developer's own tools would.
 * @returns {Promise<string>} the script
 * @throws {Error} where something cannot be found, or what is only for servers is taken in
 */
export async function bundlePage(/** @type {string} */ folder) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './src/elements.js';\nimport '@plein/embed';`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const script = outputFiles.map(({ text }) => text).join('\n');
  for (const unwanted of ['@sinclair/typebox', 'node:fs']) {
    if (script.includes(unwanted)) throw new Error(`The page takes in ${unwanted}.`);
  }
  return script;
}
