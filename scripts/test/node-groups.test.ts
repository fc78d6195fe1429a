import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { run, root } from '../build/run-program.mjs';
import { groupsOf, writeGroups } from './node-groups.mjs';

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 });

describe('groups of test files', () => {
  it('hold every file once, and are as many as are asked for, unless there are fewer files', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 8 }), (files, least) => {
        const groups = groupsOf(files, least);
        assert.deepEqual(groups.flat().sort(), [...files].sort());
        assert.ok(groups.length >= Math.min(least, files.length));
        assert.ok(groups.every(({ length }) => length > 0 && length <= 24));
      }),
    );
  });

  it('run each file as a suite of its own name, in one process, after what they share', async () => {
    mkdirSync(path.join(root, '.plein'), { recursive: true });
    const folder = path.relative(root, mkdtempSync(path.join(root, '.plein/groups-')));
    try {
      const [program = ''] = writeGroups(['first.test.ts', 'second.test.ts'], {
        ...{ folder, least: 1, shared: ['shared.ts'] },
        moduleOf: (file) =>
          `data:text/javascript,${encodeURIComponent(`console.log(process.pid + ' ${file}')`)}`,
      });
      const { output } = await run('node', [program], { env: { NODE_TEST_CONTEXT: undefined } });
      const lines = output.split('\n');
      assert.deepEqual(
        lines.filter((line) => /^ok /.test(line)),
        ['ok 1 - first.test.ts', 'ok 2 - second.test.ts'],
        readFileSync(path.join(root, program), 'utf8'),
      );
      const printed = lines.flatMap((line) => /^(\d+) (\S+)$/.exec(line)?.slice(1, 3) ?? []);
      assert.deepEqual(printed.filter((_, at) => at % 2 === 1)[0], 'shared.ts', output);
      assert.equal(new Set(printed.filter((_, at) => at % 2 === 0)).size, 1, output);
    } finally {
      rmSync(path.join(root, folder), { recursive: true });
    }
  });
});
