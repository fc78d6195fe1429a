import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Machine } from './machine.mjs';
import { report } from './report.mjs';
import { runStart } from './run-start.mjs';
import { runTests } from './run-tests.mjs';

const page = `
  const types = { '/health': 'application/json', '/openapi.json': 'application/json', '/embed/plein.js': 'text/javascript' };
  require('node:http').createServer(({ url }, response) => {
    response.writeHead(url === missing ? 404 : 200, { 'content-type': types[url] ?? 'text/html' }).end();
  }).listen(process.env.PORT, '127.0.0.1');
`;

describe('npm run check:fresh', () => {
  const folders: string[] = [];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** Makes a machine on which every command of npm is one script, and installs what the script writes. */
  function machineThatRuns(script: string): Machine {
    const folder = mkdtempSync(path.join(tmpdir(), 'plein-fresh-test-'));
    folders.push(folder);
    mkdirSync(path.join(folder, 'node_modules'));
    const packages = [new Set(['bash']), new Set(['bash', 'chromium', 'libnss3'])];
    return {
      description: 'A machine of a test.',
      folder,
      clone: folder,
      npm: (_, env = {}) => ({
        program: process.execPath,
        parameters: ['-e', script],
        options: { cwd: folder, env: { ...process.env, ...env } },
      }),
      packages: async () => ({
        asked: new Set(packages.length > 1 ? ['bash'] : ['bash', 'chromium']),
        all: packages.shift() ?? new Set(),
      }),
      remove: async () => undefined,
    };
  }

  it('starts Plein, opens what it promises, and ends it', async () => {
    const { failures } = await runStart(machineThatRuns(`const missing = ''; ${page}`));
    assert.deepEqual(failures, []);
  });

  it('names the address that does not answer', async () => {
    const { failures } = await runStart(machineThatRuns(`const missing = '/newsroom/'; ${page}`));
    assert.deepEqual(failures, ['/newsroom/ does not answer with text/html.']);
  });

  it('says that a start ended too early', async () => {
    const { failures } = await runStart(machineThatRuns('process.exit(3)'));
    assert.deepEqual(failures, ['npm start ended before Plein answered.']);
  });

  it('counts a warning of npm as a failure', async () => {
    const { failures } = await runTests(
      machineThatRuns(`console.error('npm warn EBADENGINE Unsupported engine')`),
      [],
    );
    assert.deepEqual(failures, ['npm warn EBADENGINE Unsupported engine']);
  });

  it('tells what a command installed, and what it came to', async () => {
    const lock = JSON.stringify({
      packages: { 'node_modules/lit': { version: '3.0.0' }, 'node_modules/@plein/demo': { link: true } },
    });
    const machine = machineThatRuns(
      `require('node:fs').writeFileSync('node_modules/.package-lock.json', ${JSON.stringify(lock)});
       console.log('3 passed, 1 failed, 0 skipped'); process.exit(1);`,
    );
    const result = await runTests(machine, ['unit']);
    assert.deepEqual(result.failures, ['npm test ended with code 1.']);
    assert.deepEqual(result.npmPackages, ['node_modules/lit@3.0.0']);
    const lines = report(machine.description, [{ ...result, seconds: 725 }]);
    assert.match(lines, /✗ npm test -- unit, 12 min 5 s\. 3 passed, 1 failed, 0 skipped\n/);
    assert.match(lines, /1 packages of Debian: chromium;\n {2}and 1 that those need:\n {4}libnss3\n/);
  });
});
