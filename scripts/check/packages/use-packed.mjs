import { build } from 'esbuild';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root, run } from '../../build/run-program.mjs';
import { allSamples, scriptLanguages, wholeScript } from '../samples/extract.mjs';
import { exportPaths, publishedPackages } from './published.mjs';

/** A module of a municipality that samples of the gateway import. */
const sampleContent = `import type { seed } from '@plein/gateway';
export declare const content: Parameters<typeof seed>[1];
`;

/** Modules that act on a page when they are loaded, and cannot be loaded anywhere else. */
const onlyOnPages = ['@plein/embed/plein.js'];

/** Returns every import path of all packages that are installed in a folder. */
const allPaths = (/** @type {string} */ folder, /** @type {string} */ condition) =>
  publishedPackages().flatMap(({ name }) => exportPaths(path.join(folder, 'node_modules', name), condition));

/** Returns the text of a module that imports everything, and reports imports that fail. */
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

/** Imports every path of every package in Node. @throws {Error} naming the paths that cannot be imported */
export async function importInNode(/** @type {string} */ folder) {
  const script = path.join(folder, 'import-everything.mjs');
  writeFileSync(script, importEverything(folder));
  const { code, output } = await run('node', [script], { cwd: folder });
  if (code !== 0) throw new Error(output);
}

/** A program that opens a gateway and requests files of other packages from it. */
const askForFiles = `
import { serveGateway } from '@plein/gateway';
const environment = { PORT: '0', PLEIN_DATA: 'data' };
const gateway = await serveGateway({ environment });
const script = await (await fetch(gateway.url + '/embed/plein.js')).text();
const [file] = /start-[\\w-]+\\.js/.exec(script) ?? [];
for (const address of ['/embed/' + file, '/embed/plein.css', '/newsroom/', '/docs/', '/docs/nl/editors.html']) {
  const { status } = await fetch(gateway.url + address);
  if (status === 200) continue;
  console.error(address + ' answers ' + status);
  process.exitCode = 1;
}
await gateway.close();
`;

/**
 * Opens the installed gateway, together with the packages whose files it serves.
 * @throws {Error} naming the address that is not served
 */
export async function serveFiles(/** @type {string} */ folder) {
  const script = path.join(folder, 'ask-for-files.mjs');
  writeFileSync(script, askForFiles);
  const { code, output } = await run('node', [script], { cwd: folder });
  if (code !== 0) throw new Error(output);
}

/** Returns the text of a module that imports the types of every path. */
const takeEveryType = (/** @type {string} */ folder) =>
  allPaths(folder, 'types')
    .filter(({ file }) => file.endsWith('.d.ts'))
    .map(
      ({ specifier }, index) => `import type * as _${index} from '${specifier}';\nexport type { _${index} };`,
    )
    .join('\n');

/**
 * Returns the script samples of the documentation as modules of the consumer.
 * @returns {[name: string, text: string][]}
 */
function writtenSamples() {
  const scripts = allSamples().filter(
    ({ language, notRun }) => scriptLanguages.includes(language) && notRun === undefined,
  );
  const name = (/** @type {import('../samples/extract.mjs').Sample} */ { page, line, language }) =>
    `${page.replaceAll(/\W+/g, '-')}-line-${line}.${language === 'tsx' ? 'tsx' : 'ts'}`;
  return [
    ...scripts.map((sample) => /** @type {[string, string]} */ ([name(sample), wholeScript(sample)])),
    ['content.ts', sampleContent],
  ];
}

/** Returns whether a source belongs to the consumer or to one of our packages, and not to a dependency. */
const isOurs = (/** @type {import('typescript').SourceFile} */ { fileName }) =>
  !fileName.includes('/node_modules/') || fileName.includes('/node_modules/@plein/');

/**
 * Checks the types of the consumer's sources, and all declarations of the installed packages.
 * @param {string} folder
 * @param {'bundler' | 'nodenext'} resolution how TypeScript finds modules
 * @throws {Error} with the report of the type check
 */
export async function checkTypes(folder, resolution) {
  const sources = path.join(folder, 'src');
  cpSync(path.join(root, 'scripts/check/packages/consumer'), sources, { recursive: true });
  writeFileSync(path.join(sources, 'everything.ts'), takeEveryType(folder));
  for (const [name, text] of writtenSamples()) writeFileSync(path.join(sources, name), text);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  const config = ts.readConfigFile(path.join(sources, 'tsconfig.json'), ts.sys.readFile).config;
  config.compilerOptions.moduleResolution = resolution;
  if (resolution === 'nodenext') config.compilerOptions.module = 'nodenext';
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, sources);
  const program = ts.createProgram(fileNames, options);
  const found = program
    .getSourceFiles()
    .filter(isOurs)
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]);
  const problems = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...found];
  if (problems.length === 0) return;
  const host = { getCanonicalFileName: String, getCurrentDirectory: () => folder, getNewLine: () => '\n' };
  throw new Error(ts.formatDiagnostics(problems, host));
}

/**
 * Bundles a page that uses the elements, as a developer's own tools would.
 * @returns {Promise<string>} the script
 * @throws {Error} when an import cannot be found, or when the bundle includes code for servers
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
