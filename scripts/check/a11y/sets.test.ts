import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../build/run-program.mjs';

const source = path.join(root, 'packages/components/src');

test('every element with examples is in the matrix', () => {
  const sets = readFileSync(path.join(root, 'packages/testing/src/fixtures/example-sets.ts'), 'utf8');
  const elements = readdirSync(source).filter((name) =>
    existsSync(path.join(source, name, `${name}.examples.ts`)),
  );
  assert.notEqual(elements.length, 0);
  for (const name of elements) {
    assert.ok(
      sets.includes(`@plein/components/source/${name}/${name}.examples.js`),
      `Add the examples of ${name} to packages/testing/src/fixtures/example-sets.ts.`,
    );
  }
});
