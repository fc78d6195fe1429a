import { accessibilityCommands } from '../../check/a11y/commands.mjs';
import { themeReport } from '../../check/themes/report.mjs';
import { bundledScripts } from '../bundle.mjs';
import { findEngine } from '../engines.mjs';
import { freePort } from './free-port.mjs';
import { launcherFor } from '../launcher.mjs';
import { quietReporter } from './reporter.mjs';
import { filesUnder } from '../test-files.mjs';
import { testPage } from './test-page.mjs';

/**
 * The groups that this start of a browser runs. `runInBrowser` sets them.
 * @type {import('../groups.mjs').BrowserRun}
 */
const run = JSON.parse(process.env['PLEIN_BROWSER_RUN'] ?? '{"engine":"chromium","groups":[]}');
const engine = findEngine(run.engine);
if (engine.missing !== undefined) throw new Error(engine.missing);

const hasGroup = (/** @type {import('../groups.mjs').GroupName} */ name) =>
  run.groups.some((group) => group.name === name);

/** Prepares Lit for hydration. It must be loaded before the first element. */
const hydration = 'packages/components/src/ssr/hydrate.ts';

/** Files of terms. They are served unbundled, because tests check which of them a page fetches. */
const terms = filesUnder('packages/components/src').filter((file) => /\/terms\/\w\w\.ts$/.test(file));

/** One start of one browser with all its groups of tests. */
export default {
  groups: run.groups.map(({ name, files, globals, families }) => ({
    name,
    files,
    testRunnerHtml: testPage({ globals, families, modules: name === 'rendered' ? [`/${hydration}`] : [] }),
  })),
  rootDir: '.',
  // Two engines may start at the same moment. The runner's own search would then give both the same port.
  port: await freePort(),
  plugins: [
    bundledScripts([...new Set([...run.groups.flatMap(({ files }) => files), ...terms, hydration])]),
    accessibilityCommands(),
    themeReport(run.report),
  ],
  ...(hasGroup('rendered') && { middleware: [(await import('./render-examples.mjs')).rendering] }),
  browsers: [launcherFor(engine, run.driverPort, { forcedColours: run.forcedColours === true })],
  // WebKit has one window for all test files, and the keyboard reaches a file only when it is alone there. In
  // Firefox a page in the background has no focus, and its keyboard presses no buttons.
  concurrency: engine.name === 'chromium' ? 2 : 1,
  concurrentBrowsers: 1,
  // These end what hangs, and hold nothing to a speed: on a busy machine a test takes twenty times as long as alone. A
  // test ends after its longest wait, so that the wait can say what it waited for.
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 90_000 } },
  reporters: [quietReporter(engine.name)],
};
