import path from 'node:path';
import { allTestFiles, filesUnder, kindOfTest } from '../browsers/test-files.mjs';
import { root } from '../build/run-program.mjs';
import { bundleOf, bundlesFolder } from './bundle-names.mjs';
import { bundleForNode } from './node-bundle.mjs';
import { writeGroups } from './node-groups.mjs';
import { broken, counted, sum } from './outcome.mjs';

/** Returns the Node tests in some folders, as paths from the root. @returns {string[]} */
export const nodeTestsIn = (/** @type {readonly string[]} */ folders) =>
  allTestFiles().filter((file) => kindOfTest(file) === 'node' && folders.some((one) => file.startsWith(one)));

/** Tests start programs from their sources; the loader of TypeScript then needs to know of decorators. */
const sources = { TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json') };

/** Programs that tests start in processes of their own. */
const isProgram = (/** @type {string} */ file) =>
  /\/testing\/[\w-]+-(?:process|writer)\.fixtures\.ts$/.test(file);

const reporter = `--test-reporter=${path.join(root, 'scripts/test/node-reporter.mjs')}`;

/** Fixtures that close at the end of the process what several test files use. */
const sharedFixtures = ['packages/gateway/src/testing/store-pool.fixtures.ts'];

/**
 * Runs test files of packages in Node, bundled from their sources. Many files share a process.
 * @param {string} name name of the set of files
 * @param {readonly string[]} files
 * @param {number} processes how many files at a time
 */
export async function runBundledTests(name, files, processes) {
  if (files.length === 0) return sum([]);
  try {
    const folder = `${bundlesFolder}/${name}`;
    const programs = filesUnder('packages/gateway/src/testing').filter(isProgram);
    const shared = files.some((file) => /^packages\/(?:gateway|demo)\//.test(file)) ? sharedFixtures : [];
    await bundleForNode([...files, ...shared, ...programs], folder);
    const groups = writeGroups(files, {
      ...{ folder, shared, least: processes },
      moduleOf: (file) => `./${bundleOf(file)}`,
    });
    return await counted(
      'node',
      ['--conditions=source', '--enable-source-maps', ...testing(processes), ...groups],
      { ...sources, PLEIN_TEST_BUNDLES: path.join(root, folder) },
    );
  } catch (error) {
    return broken(`  ${error instanceof Error ? error.message : error}\n`);
  }
}

/**
 * Runs test files of scripts in Node without bundling, because they load sources by their names. They share a process
 * too.
 * @param {string} name name of the set of files
 * @param {readonly string[]} files
 * @param {number} processes how many files at a time
 */
export async function runScriptTests(name, files, processes) {
  if (files.length === 0) return sum([]);
  const folder = `${bundlesFolder}/${name}`;
  const groups = writeGroups(files, {
    ...{ folder, least: processes },
    moduleOf: (file) => path.posix.relative(folder, file),
  });
  return counted('node', ['--import=tsx', '--conditions=source', ...testing(processes), ...groups], sources);
}

const testing = (/** @type {number} */ processes) => [
  '--test',
  `--test-concurrency=${processes}`,
  '--test-timeout=900000',
  reporter,
];
