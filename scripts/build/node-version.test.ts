import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from './run-program.mjs';

/** Runs a script in a Node that reports an older version than its own. */
function runAsNode(version: string, script: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return run('node', ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, script]);
}

describe('a Node that is too old', () => {
  for (const script of ['scripts/start.mjs', 'scripts/test.mjs']) {
    it(`is told so by ${script}, in one sentence`, async () => {
      const { code, output } = await runAsNode('20.18.3', script);
      assert.equal(code, 1);
      assert.equal(output, 'Plein needs Node 20.19 or newer; this is Node 20.18.3.\n');
    });
  }
});
