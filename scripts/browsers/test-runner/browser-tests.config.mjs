import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engineNames, findEngine } from '../engines.mjs';
import { freePort } from './free-port.mjs';
import { commonJsInTests } from '../../build/rollup/common-js.mjs';
import { launcherFor } from '../launcher.mjs';
import { quietReporter } from './reporter.mjs';
import { testPage } from './test-page.mjs';

const name = engineNames.find((engine) => engine === (process.env['PLEIN_ENGINE'] ?? 'chromium'));
if (!name) throw new Error(`PLEIN_ENGINE must be one of ${engineNames.join(', ')}.`);
const engine = findEngine(name);
if (engine.missing !== undefined) throw new Error(engine.missing);

/** Whether every example is shown as a server drew it, and taken over by the script. */
const isRendered = process.env['PLEIN_DRAWN'] === 'server';

/** Each part in each state: all engines see them in the matrix of `npm run test:a11y`, the tests in Chromium. */
const statesOfParts = 'packages/components/src/parts/{parts,targets}.test.ts';

/** One engine a run: `scripts/browsers/main.mjs` starts this for each in turn, with its driver. */
export default {
  files: isRendered
    ? [
        'packages/components/src/*/*.test.ts',
        'packages/testing/src/ssr/*.drawn.test.ts',
        '!packages/components/src/{parts,terms,element}/*.test.ts',
        '!packages/components/src/**/*.node.test.ts',
      ]
    : [
        'packages/{components,measurement,embed,newsroom,testing}/src/**/*.test.ts',
        '!packages/*/src/**/*.{node,drawn,a11y,themes}.test.ts',
        ...(name === 'chromium' ? [] : [`!${statesOfParts}`]),
      ],
  // Lit must know that it hydrates before its first element is loaded.
  testRunnerHtml: testPage({ modules: isRendered ? ['/packages/components/src/ssr/hydrate.ts'] : [] }),
  ...(isRendered && { middleware: [(await import('./render-examples.mjs')).rendering] }),
  rootDir: '.',
  // Two engines may start at the same moment; the runner's own search for a port would give both the same.
  port: await freePort(),
  nodeResolve: { exportConditions: ['source', 'browser', 'production'] },
  plugins: [
    commonJsInTests(),
    esbuildPlugin({ ts: true, tsconfig: new URL('../../../tsconfig.base.json', import.meta.url).pathname }),
  ],
  browsers: [launcherFor(engine, Number(process.env['PLEIN_DRIVER_PORT']))],
  // WebKit has one window for all test files; the keyboard reaches only the file that is in it alone.
  // In Firefox a page behind another has no focus, and its keyboard presses no buttons.
  concurrency: engine.name === 'chromium' ? 2 : 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [quietReporter(engine.name)],
};
