import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runShort as runAccessibilityShort } from '../check/a11y/run.mjs';
import { findEngine } from '../browsers/engines.mjs';
import { runBrowserTests } from '../browsers/run.mjs';
import { runFontsShort } from '../check/fonts/run.mjs';
import { runThemesShort } from '../check/themes/run.mjs';
import { check, counted, notHere, sum } from './outcome.mjs';
import { root } from '../build/run-program.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<import('./outcome.mjs').Outcome>} run
 * @property {boolean} [alone] uses every core itself, or watches the clock
 * @property {string} [after] the step that makes what this one needs
 */

const browserPackages = ['components', 'measurement', 'embed', 'newsroom', 'testing'];

/** Every file under a folder, as a path from the root. @returns {string[]} */
function filesUnder(/** @type {string} */ folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .sort();
}

/** Node tests of a folder; in a package for browsers only those that say so. */
function nodeTests(/** @type {string} */ folder) {
  const inBrowserPackage = browserPackages.some((name) => folder.startsWith(`packages/${name}/`));
  return filesUnder(folder).filter((file) => file.endsWith(inBrowserPackage ? '.node.test.ts' : '.test.ts'));
}

const isStoreTest = (/** @type {string} */ file) => file.startsWith('packages/gateway/src/store/');

function unitTests() {
  return ['domain', 'tokens', 'react', ...browserPackages].flatMap((name) =>
    nodeTests(`packages/${name}/src`),
  );
}

function gatewayTests() {
  return nodeTests('packages/gateway/src').filter((file) => !isStoreTest(file));
}

function demoTests() {
  return nodeTests('packages/demo/src');
}

/** Runs test files in Node, from the sources. */
async function runNodeTests(/** @type {string[]} */ files) {
  if (files.length === 0) return sum([]);
  return counted(
    'node',
    [
      '--import=tsx',
      '--conditions=source',
      '--test',
      '--test-concurrency=2',
      '--test-timeout=300000',
      `--test-reporter=${path.join(root, 'scripts/test/node-reporter.mjs')}`,
      ...files,
    ],
    { TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.base.json') },
  );
}

const generatorTest = 'scripts/generate/element/element.test.ts';

function toolTests() {
  return nodeTests('scripts').filter((file) => file !== generatorTest);
}

/** Storybook counts its users unless it is asked not to. */
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1' };

/** Runs a script of ours that counts its own checks in Chromium; it may read sources in TypeScript. */
async function inChromium(/** @type {string} */ script, /** @type {string[]} */ parameters = []) {
  const { missing } = findEngine('chromium');
  if (missing !== undefined) return notHere(`Chromium is not here. ${missing}`);
  return counted('node', ['--import=tsx', script, ...parameters]);
}

/**
 * All that residents get, and of the newsroom its frame and its busiest form: in an engine that takes one file at a
 * time the whole of it takes minutes. `npm run test:browser -- --engine firefox` runs the rest too.
 */
const inEveryEngine = [
  'packages/{components,measurement,embed,testing}/src/**/*.test.ts',
  'packages/newsroom/src/{shell/newsroom,register/register}.test.ts',
  '!packages/*/src/**/*.{drawn,themes}.test.ts',
];

/** The tests in an engine, and then every example as a server draws it, taken over by the script. */
async function inEngine(/** @type {import('../browsers/engines.mjs').EngineName} */ name) {
  const files = ['packages/testing/src/ssr/*.drawn.test.ts'];
  return sum([
    await runBrowserTests(name, { files: inEveryEngine }),
    await runBrowserTests(name, { rendered: true, files }),
  ]);
}

/** One page of each kind, and of each language; `npm run check:layout` walks all pages. */
const pagesOfEachKind = [
  '/',
  '/paspoort',
  '/afval',
  '/volg-uw-zaak',
  '/buurt/zilverplein',
  '/contact',
  '/privacy',
  '/en/',
  '/en/passport',
  '/en/contact',
];

const bin = {
  knip: 'node_modules/knip/bin/knip.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  storybook: 'node_modules/storybook/dist/bin/dispatcher.js',
  tsc: 'node_modules/typescript/bin/tsc',
};

/**
 * Everything that `npm test` does, in order; two at a time where that does no harm.
 * @type {Step[]}
 */
export const steps = [
  { name: 'lint', run: () => check('node', [bin.eslint, '.', '--max-warnings=0']) },
  { name: 'format', run: () => check('node', [bin.prettier, '--check', '--log-level=warn', '.']) },
  {
    name: 'types',
    run: async () =>
      sum([
        await check('node', [bin.tsc, '-b']),
        await check('node', [bin.tsc, '-p', 'scripts']),
        await check('node', [bin.tsc, '-p', 'examples']),
      ]),
  },
  {
    name: 'manifest',
    run: () => check('node', ['--import=tsx', '--conditions=source', 'scripts/generate/manifest/main.mjs']),
  },
  { name: 'unit', run: () => runNodeTests(unitTests()) },
  { name: 'store', alone: true, run: () => runNodeTests(nodeTests('packages/gateway/src/store')) },
  { name: 'gateway', run: () => runNodeTests(gatewayTests()) },
  { name: 'demo', run: () => runNodeTests(demoTests()) },
  { name: 'generator', run: () => runNodeTests([generatorTest]) },
  { name: 'tools', run: () => runNodeTests(toolTests()) },
  { name: 'build', run: () => check('node', ['scripts/build.mjs']) },
  { name: 'size', run: () => check('node', ['scripts/check/size.mjs']) },
  {
    name: 'packages',
    after: 'build',
    run: async () =>
      sum([await check('node', [bin.knip]), await counted('node', ['scripts/check/packages/main.mjs'])]),
  },
  { name: 'firefox', run: () => inEngine('firefox') },
  { name: 'chromium', run: () => runBrowserTests('chromium') },
  { name: 'webkit', run: () => inEngine('webkit') },
  { name: 'drawn', run: () => runBrowserTests('chromium', { rendered: true }) },
  {
    name: 'round',
    alone: true,
    run: async () =>
      sum([
        await inChromium('scripts/check/demo/journey.mjs'),
        await inChromium('scripts/check/demo/journey-without-script.mjs'),
      ]),
  },
  {
    name: 'faults',
    alone: true,
    run: () =>
      counted('node', ['--import=tsx', '--conditions=source', 'scripts/load/faults/main.mjs', '--short']),
  },
  { name: 'a11y', run: runAccessibilityShort },
  { name: 'fonts', run: runFontsShort },
  { name: 'themes', run: runThemesShort },
  { name: 'layout', run: () => inChromium('scripts/check/demo/layout-shift.mjs', pagesOfEachKind) },
  {
    name: 'examples',
    run: async () =>
      sum([
        await inChromium('scripts/check/examples/main.mjs'),
        await inChromium('scripts/check/samples/main.mjs'),
      ]),
  },
  {
    name: 'storybook',
    run: async () => {
      const parameters = [bin.storybook, 'build', '--quiet', '--output-dir', 'storybook-static'];
      const built = await check('node', parameters, quiet);
      return built.counts.failed > 0
        ? built
        : sum([built, await inChromium('scripts/check/storybook/main.mjs')]);
    },
  },
];
