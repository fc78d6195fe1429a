import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the part for a page reaches nothing of Node', async () => {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./browser.ts', import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    logLevel: 'silent',
  });
  const files = Object.keys(result.metafile.inputs);
  assert.ok(files.some((file) => file.endsWith('gateway/src/app.ts')));
  assert.deepEqual(
    files.filter((file) =>
      /node_modules\/(libsql|pg|pino|openid-client|csv-parse|@hono\/node-server)\//.test(file),
    ),
    [],
  );
  const imported = Object.values(result.metafile.outputs).flatMap(({ imports }) =>
    imports.map(({ path }) => path),
  );
  assert.deepEqual(imported, []);
});
