import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findEngine } from '../../browsers/engines.mjs';
import { root, run } from '../../build/run-program.mjs';

const leftOut = new Set(['node_modules', '.git', 'dist', 'storybook-static', 'screenshots']);

/** Makes a copy of the repository with its own packages. It shares the installed dependencies. */
function copyHouse(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'plein-generate-'));
  cpSync(root, copy, {
    recursive: true,
    preserveTimestamps: true,
    filter: (source) => !leftOut.has(path.basename(source)),
  });
  const modules = path.join(copy, 'node_modules');
  mkdirSync(path.join(modules, '@plein'), { recursive: true });
  // The server of the tests serves no file outside the folder that it runs in.
  const copied = '@fontsource';
  cpSync(path.join(root, 'node_modules', copied), path.join(modules, copied), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name !== '@plein' && name !== copied)
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  }
  for (const name of readdirSync(path.join(copy, 'packages'))) {
    symlinkSync(path.join(copy, 'packages', name), path.join(modules, '@plein', name));
  }
  return copy;
}

describe('npm run generate', () => {
  let copy = '';
  const inCopy = async (...parameters: string[]): Promise<void> => {
    const { code, output } = await run('node', parameters, { cwd: copy });
    assert.equal(code, 0, output);
  };

  before(() => {
    copy = copyHouse();
  });
  after(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('makes the full set of files', async () => {
    await inCopy('scripts/generate/element/main.mjs', 'opening-notice');
    const made = readdirSync(path.join(copy, 'packages/components/src/opening-notice'));
    const kinds = ['', '.define', '.styles', '.controller', '.terms', '.examples', '.test'];
    const files = [...kinds.map((kind) => `opening-notice${kind}.ts`), 'terms'];
    assert.deepEqual(made.sort(), files.sort());
  });

  it('makes what the format and the rules of the house allow', async () => {
    const places = ['packages/components/src/opening-notice', 'packages/components/src/index.ts'];
    const manifest = 'packages/components/package.json';
    await inCopy('node_modules/prettier/bin/prettier.cjs', '--check', ...places, manifest);
    await inCopy('node_modules/eslint/bin/eslint.js', ...places);
  });

  it('makes what the types allow', async () => {
    const project = path.join(copy, 'tsconfig.generated.json');
    const lib = ['ES2023', 'DOM', 'DOM.Iterable'];
    const compilerOptions = { composite: false, emitDeclarationOnly: false, noEmit: true, lib };
    writeFileSync(
      project,
      JSON.stringify({
        extends: './tsconfig.base.json',
        compilerOptions: { ...compilerOptions, types: ['mocha'] },
        include: ['packages/components/src/opening-notice/*.ts', 'packages/components/src/index.ts'],
      }),
    );
    await inCopy('node_modules/typescript-native/bin/tsc', '-p', project);
  });

  it('makes an element that the manifest can describe', async () => {
    await inCopy('--import=tsx', '--conditions=source', 'scripts/generate/manifest/main.mjs');
  });

  it('makes an element whose tests pass', async (test) => {
    if (findEngine('chromium').missing !== undefined) {
      test.skip('Chromium is not here');
      return;
    }
    const files = 'packages/components/src/opening-notice/*.test.ts';
    await inCopy('scripts/browsers/main.mjs', '--engine', 'chromium', '--files', files);
  });

  it('refuses a name that no element can have, and one that is taken', async () => {
    for (const name of ['Notice', 'notice', 'opening-notice', '']) {
      const { code, output } = await run('node', ['scripts/generate/element/main.mjs', name], { cwd: copy });
      assert.equal(code, 1);
      assert.match(output, /^.+\.|generate opening-notice\n$/);
    }
    assert.equal(existsSync(path.join(copy, 'packages/components/src/Notice')), false);
  });
});
