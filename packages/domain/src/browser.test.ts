import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(source).filter((name) => existsSync(`${source}${name}/index.ts`));

/** Bundles these folders as a page gets them. It returns the minified code and its source files. */
async function bundle(names: string[]) {
  const result = await build({
    stdin: {
      contents: names.map((name) => `export * from './${name}/index.ts';`).join('\n'),
      resolveDir: source,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
  });
  return {
    bytes: brotliCompressSync(result.outputFiles[0]?.contents ?? '').length,
    files: Object.keys(result.metafile.inputs),
  };
}

test('no schema and no library reaches a page', async () => {
  const { files } = await bundle(folders);
  assert.ok(files.length > folders.length);
  assert.deepEqual(
    files.filter((file) => file.endsWith('/schema.ts') || file.includes('node_modules')),
    [],
  );
});

test('opening hours, channel advice and contact together weigh under 3 KB', async () => {
  const { bytes } = await bundle(['opening-hours', 'channel-advice', 'contact']);
  assert.ok(bytes < 3072, `${bytes} bytes brotli`);
});

test('finding personal data in free text weighs under 4.75 KB, which load on demand', async () => {
  const { bytes } = await bundle(['privacy']);
  assert.ok(bytes < 4864, `${bytes} bytes brotli`);
});
