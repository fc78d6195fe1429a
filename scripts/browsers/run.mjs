import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../steps/run.mjs';
import { findEngine } from './engines.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** @typedef {import('./reporter.mjs').Counts} Counts */

function readOutcome(/** @type {string} */ file) {
  try {
    return /** @type {{ counts: Counts, details: string }} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Runs the browser tests in one engine. A run that ends without counts counts as one failure.
 * @param {import('./engines.mjs').EngineName} name
 * @param {{ files?: string[] | undefined }} [options] globs; without them, every browser test
 * @returns {Promise<{ output: string } & ({ counts: Counts } | { missing: string })>}
 */
export async function runBrowserTests(name, { files } = {}) {
  const engine = findEngine(name);
  if (engine.missing !== undefined) return { output: '', missing: engine.missing };
  const folder = mkdtempSync(path.join(tmpdir(), 'plein-browser-'));
  const outcomeFile = path.join(folder, 'outcome.json');
  const driver = name === 'webkit' ? await startWebKitDriver(engine) : undefined;
  try {
    const { code, output } = await run(
      'node',
      [
        'node_modules/@web/test-runner/dist/bin.js',
        ...(files ? ['--files', ...files, '!packages/*/src/**/*.node.test.ts'] : []),
      ],
      {
        env: {
          PLEIN_ENGINE: name,
          PLEIN_OUTCOME: outcomeFile,
          ...(driver ? { PLEIN_DRIVER_PORT: String(driver.port) } : {}),
        },
      },
    );
    const outcome = readOutcome(outcomeFile);
    if (!outcome) return { output, counts: { passed: 0, failed: 1, skipped: 0 } };
    const { counts, details } = outcome;
    if (code === 0 || counts.failed > 0) return { output: details, counts };
    return { output, counts: { ...counts, failed: 1 } };
  } finally {
    driver?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
