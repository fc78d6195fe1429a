import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slowestFiles } from './slowest.mjs';

const timed = (...seconds: number[]) =>
  seconds.map((each) => ({ file: `${String(each)}.test.ts`, seconds: each }));

test('the slowest files come first, and no more than five', () => {
  const lines = slowestFiles(timed(3, 1, 20.04, 4, 5, 2))
    .trimEnd()
    .split('\n')
    .slice(1);
  assert.deepEqual(
    lines.map((line) => line.trim().split(/\s+/)),
    [
      ['20.0', 's', '20.04.test.ts'],
      ['5.0', 's', '5.test.ts'],
      ['4.0', 's', '4.test.ts'],
      ['3.0', 's', '3.test.ts'],
      ['2.0', 's', '2.test.ts'],
    ],
  );
});

test('nothing is said where no file was timed', () => {
  assert.equal(slowestFiles([]), '');
});
