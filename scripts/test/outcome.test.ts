import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { broken, check, counted, held, notHere, sum } from './outcome.mjs';
import { root } from '../build/run-program.mjs';

const reporter = path.join(root, 'scripts/test/node-reporter.mjs');

/** Returns the counts of a test file with this text. */
async function countsOf(folder: string, text: string) {
  const file = path.join(folder, 'made.test.mjs');
  writeFileSync(file, text);
  return counted('node', ['--test', `--test-reporter=${reporter}`, file], { NODE_TEST_CONTEXT: undefined });
}

describe('the outcome of a step', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plein-steps-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('adds up over all steps', () => {
    const { counts, details } = sum([held(), broken('one\n'), held(), broken('two\n')]);
    assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 0 });
    assert.equal(details, 'one\ntwo\n');
  });

  it('is skipped where something is not here, and failed where everything must run', () => {
    assert.deepEqual(notHere('No Firefox.', {}).counts, { passed: 0, failed: 0, skipped: 1 });
    assert.deepEqual(notHere('No Firefox.', { CI: 'true' }).counts, { passed: 0, failed: 1, skipped: 0 });
  });

  it('is failed when a program cannot start or ends badly', async () => {
    assert.equal((await check('no-such-program', [])).counts.failed, 1);
    const { counts, details } = await check('node', ['-e', 'console.log("why"); process.exit(3)']);
    assert.equal(counts.failed, 1);
    assert.equal(details, 'why\n');
  });

  it('counts tests, and not the suites around them', async () => {
    const { counts, details } = await countsOf(
      folder,
      `import { describe, it } from 'node:test';
       import assert from 'node:assert/strict';
       describe('suite', () => {
         it('holds', () => {});
         it('breaks', () => assert.equal(1, 2));
         it('waits', { skip: true }, () => {});
       });`,
    );
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 1 });
    assert.match(details, /✗ breaks\n.*strictly equal/);
  });

  it('is failed when a test file does not load', async () => {
    const { counts, details } = await countsOf(folder, 'throw new Error("cannot load");');
    assert.equal(counts.failed, 1);
    assert.match(details, /cannot load/);
  });

  it('is failed when a program says that all is well and ends badly', async () => {
    const text = `import { leaveOutcome } from ${JSON.stringify(path.join(root, 'scripts/test/outcome.mjs'))};
      leaveOutcome({ counts: { passed: 3, failed: 0, skipped: 0 }, details: '' });
      process.exit(1);`;
    const { counts } = await counted('node', ['--input-type=module', '-e', text]);
    assert.deepEqual(counts, { passed: 3, failed: 1, skipped: 0 });
  });
});
