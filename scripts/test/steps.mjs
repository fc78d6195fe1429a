import { testGroup } from '../browsers/groups.mjs';
import { shortMatrix } from '../check/a11y/run.mjs';
import { shortFonts } from '../check/fonts/run.mjs';
import { shortThemes } from '../check/themes/run.mjs';
import { countedStep } from './counted-step.mjs';
import { demo, pagesOfEachKind } from './demo-pages.mjs';
import { inChromium } from './in-chromium.mjs';
import { nodeTestsIn, runBundledTests, runScriptTests } from './node-tests.mjs';
import { check, counted, sum } from './outcome.mjs';
import { checkFormat, checkLint, programs } from './static-checks.mjs';
import { votesStep } from './votes-step.mjs';

/**
 * A step of `npm test`. A step that can run some of its test files separately lists them. A step that runs in
 * a browser lists groups of tests instead, and shares one start of that browser with other steps.
 * @typedef {import('./schedule.mjs').Planned & import('./changed/select.mjs').Reach & {
 *   run: (files: readonly string[], processes: number) => Promise<import('./outcome.mjs').Outcome>,
 * }} ProgramStep
 * @typedef {import('./schedule.mjs').Planned & import('./changed/select.mjs').Reach & {
 *   engine: import('../browsers/engines.mjs').EngineName,
 *   groups: () => readonly import('../browsers/groups.mjs').Group[],
 * }} BrowserStep
 * @typedef {ProgramStep | BrowserStep} Step
 */

const packages = 'packages/**';
const code = '**/*.{ts,tsx,mjs,cjs,js}';

/** Makes a step of Node tests, bundled from the sources of packages. */
function nodeStep(
  /** @type {string} */ name,
  /** @type {number} */ seconds,
  /** @type {() => readonly string[]} */ tests,
) {
  return {
    name,
    seconds,
    tests,
    run: (/** @type {readonly string[]} */ files, /** @type {number} */ processes) =>
      runBundledTests(name, files, processes),
  };
}

/** Makes a step of groups of tests in a browser. */
function browserStep(
  /** @type {string} */ name,
  /** @type {import('../browsers/engines.mjs').EngineName} */ engine,
  /** @type {number} */ seconds,
  /** @type {() => readonly import('../browsers/groups.mjs').Group[]} */ groups,
) {
  const tests = () => groups().flatMap(({ files }) => files);
  // Chromium has two pages open at a time.
  return { name, engine, seconds, cores: engine === 'chromium' ? 2 : 1, groups, tests };
}

const generatorTest = 'scripts/generate/element/element.test.ts';
const folderOfStore = 'packages/gateway/src/store/';

/** Turns off the telemetry of Storybook. */
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1' };

async function buildStorybook() {
  const built = await check(
    'node',
    [programs.storybook, 'build', '--quiet', '--output-dir', 'storybook-static'],
    quiet,
  );
  return built.counts.failed > 0 ? built : sum([built, await inChromium('scripts/check/storybook/main.mjs')]);
}

/**
 * Everything that `npm test` runs. The seconds are those of a machine with two cores, from a clean clone.
 * @type {readonly Step[]}
 */
export const steps = [
  { name: 'format', seconds: 35, reads: ['**'], run: checkFormat },
  { name: 'lint', seconds: 50, reads: [code], run: checkLint },
  { name: 'graph', seconds: 3, reads: ['**'], run: () => check('node', ['scripts/check/graph/main.mjs']) },
  { name: 'prose', seconds: 5, reads: ['**'], run: () => check('node', ['scripts/check/prose/main.mjs']) },
  {
    name: 'types',
    seconds: 30,
    after: ['manifest'],
    reads: [code, '{packages,stories,scripts}/**/*.{json,vue}'],
    run: async () =>
      sum([
        await check('node', [programs.tsc, '-b']),
        await check('node', [programs.tsc, '-p', 'scripts']),
        await check('node', [programs.tsc, '-p', 'examples']),
      ]),
  },
  {
    name: 'manifest',
    seconds: 4,
    entries: ['scripts/generate/manifest/main.mjs'],
    reads: ['packages/components/**'],
    run: () => check('node', ['--import=tsx', '--conditions=source', 'scripts/generate/manifest/main.mjs']),
  },
  nodeStep('unit', 45, () =>
    nodeTestsIn(['packages/']).filter((file) => !/^packages\/(?:gateway|demo)\//.test(file)),
  ),
  nodeStep('store', 50, () => nodeTestsIn([folderOfStore])),
  nodeStep('gateway', 260, () =>
    nodeTestsIn(['packages/gateway/']).filter((file) => !file.startsWith(folderOfStore)),
  ),
  nodeStep('demo', 55, () => nodeTestsIn(['packages/demo/'])),
  {
    name: 'generator',
    seconds: 25,
    reads: [code, packages],
    run: (_, processes) => runScriptTests('generator', [generatorTest], processes),
  },
  {
    name: 'tools',
    seconds: 70,
    after: ['manifest'],
    tests: () => nodeTestsIn(['scripts/']).filter((file) => file !== generatorTest),
    run: (files, processes) => runScriptTests('tools', files, processes),
  },
  { name: 'build', seconds: 40, reads: [packages], run: () => check('node', ['scripts/build.mjs']) },
  {
    name: 'size',
    seconds: 20,
    entries: ['scripts/check/size.mjs', 'packages/embed/src/plein.ts'],
    reads: ['packages/{components,measurement,tokens}/src/**', 'stories/docs/weights.json'],
    run: () => check('node', ['scripts/check/size.mjs']),
  },
  { name: 'unused', seconds: 4, reads: [code], run: () => check('node', [programs.knip]) },
  {
    name: 'packages',
    seconds: 30,
    after: ['build', 'types'],
    entries: ['scripts/check/packages/main.mjs'],
    reads: [packages, 'docs/**', 'README.md', '.changeset/**', 'scripts/check/packages/**'],
    run: () => counted('node', ['scripts/check/packages/main.mjs']),
  },
  browserStep('a11y', 'chromium', 45, () => [shortMatrix()]),
  browserStep('chromium', 'chromium', 130, () => [testGroup('tests', 'chromium')]),
  browserStep('rendered', 'chromium', 45, () => [testGroup('rendered', 'chromium')]),
  browserStep('themes', 'chromium', 5, () => [shortThemes()]),
  browserStep('fonts', 'chromium', 15, () => [shortFonts()]),
  browserStep('firefox', 'firefox', 170, () => [
    testGroup('tests', 'firefox'),
    testGroup('rendered', 'firefox'),
  ]),
  browserStep('webkit', 'webkit', 240, () => [testGroup('tests', 'webkit'), testGroup('rendered', 'webkit')]),
  {
    name: 'differencing',
    seconds: 20,
    entries: ['scripts/check/differencing/main.mjs'],
    run: () =>
      check('node', [
        '--import=tsx',
        '--conditions=source',
        'scripts/check/differencing/main.mjs',
        ...['--scale', '0.1', '--moments', '12'],
      ]),
  },
  {
    name: 'round',
    seconds: 25,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/demo/journey.mjs'],
    reads: demo.reads,
    run: () => inChromium('scripts/check/demo/journey.mjs'),
  },
  {
    name: 'without-script',
    seconds: 10,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/demo/journey-without-script.mjs'],
    reads: demo.reads,
    run: () => inChromium('scripts/check/demo/journey-without-script.mjs'),
  },
  {
    name: 'crisis',
    seconds: 40,
    // It checks that a switch is seen within ten seconds, and waits for most of them.
    alone: true,
    cores: 0.5,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/crisis/main.mjs'],
    reads: demo.reads,
    run: () => inChromium('scripts/check/crisis/main.mjs', ['--engine', 'chromium']),
  },
  {
    name: 'faults',
    seconds: 20,
    // Waits pass twenty times as fast here. Work that takes longer than such a wait would take another path.
    alone: true,
    entries: [
      'scripts/load/faults/main.mjs',
      'scripts/load/faults/resident-page.mjs',
      'scripts/load/faults/outside/page.mjs',
      'packages/gateway/src/testing/serve-process.fixtures.ts',
      'packages/gateway/src/testing/store-writer.fixtures.ts',
    ],
    run: () =>
      counted('node', ['--import=tsx', '--conditions=source', 'scripts/load/faults/main.mjs', '--short']),
  },
  {
    name: 'attack',
    seconds: 15,
    // It checks that the gateway answers in time beside bad requests.
    alone: true,
    entries: ['scripts/check/attack/main.mjs'],
    run: () =>
      counted('node', ['--import=tsx', '--conditions=source', 'scripts/check/attack/main.mjs', '--short'], {
        TSX_TSCONFIG_PATH: 'tsconfig.base.json',
      }),
  },
  votesStep,
  countedStep,
  {
    name: 'layout',
    seconds: 60,
    // It mostly waits until a page is still.
    cores: 0.5,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/demo/layout/layout-shift.mjs'],
    reads: demo.reads,
    run: () => inChromium('scripts/check/demo/layout/layout-shift.mjs', pagesOfEachKind),
  },
  {
    name: 'focus',
    seconds: 40,
    // It mostly waits until a page is still.
    cores: 0.5,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/demo/covered-focus.mjs'],
    reads: demo.reads,
    run: () => inChromium('scripts/check/demo/covered-focus.mjs', pagesOfEachKind),
  },
  {
    name: 'examples',
    seconds: 20,
    after: ['build'],
    entries: ['scripts/check/examples/main.mjs'],
    reads: [packages, 'examples/**'],
    run: () => inChromium('scripts/check/examples/main.mjs'),
  },
  {
    name: 'snippets',
    seconds: 20,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/snippets/main.mjs', 'scripts/check/coexistence/main.mjs'],
    reads: [...demo.reads, 'scripts/build/rollup/**'],
    run: async () =>
      sum([
        await inChromium('scripts/check/snippets/main.mjs', ['--engine', 'chromium']),
        await inChromium('scripts/check/coexistence/main.mjs', ['--engine', 'chromium']),
      ]),
  },
  {
    name: 'conformance',
    seconds: 20,
    // It mostly waits until a page is still.
    cores: 0.5,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/conformance/main.mjs'],
    reads: [...demo.reads, 'scripts/check/conformance/**'],
    run: () => inChromium('scripts/check/conformance/main.mjs'),
  },
  {
    name: 'guides',
    seconds: 10,
    after: ['build'],
    entries: ['scripts/check/guides/main.mjs', 'scripts/build/docs-site/site.mjs'],
    reads: ['docs/**', 'packages/docs-site/src/**', 'packages/{embed,react,measurement}/README.md'],
    run: () => inChromium('scripts/check/guides/main.mjs'),
  },
  {
    name: 'html',
    seconds: 10,
    after: ['build'],
    entries: [...demo.entries, 'scripts/check/html/main.mjs'],
    reads: [...demo.reads, 'examples/*/index.html', '**/*.md'],
    run: () => counted('node', ['scripts/check/html/main.mjs']),
  },
  {
    name: 'samples',
    seconds: 25,
    after: ['build'],
    entries: ['scripts/check/samples/main.mjs'],
    reads: [packages, 'docs/**', '**/*.md'],
    run: () => inChromium('scripts/check/samples/main.mjs'),
  },
  {
    name: 'storybook',
    seconds: 80,
    after: ['manifest'],
    entries: ['scripts/check/storybook/main.mjs'],
    reads: [packages, 'stories/**', '.storybook/**', 'docs/**', '**/*.md'],
    run: buildStorybook,
  },
];
