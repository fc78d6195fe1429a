import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { select, selectAll, type Imports, type Step } from './select.mjs';

/** Imports in a small repository: `page` and `rules` are in packages, `check` is in scripts. */
const arrows: Record<string, string[]> = {
  'packages/domain/src/rules.ts': [],
  'packages/domain/src/rules.test.ts': ['packages/domain/src/rules.ts'],
  'packages/gateway/src/page.ts': ['packages/domain/src/rules.ts'],
  'packages/gateway/src/page.test.ts': ['packages/gateway/src/page.ts'],
  'packages/gateway/src/log.ts': [],
  'packages/gateway/src/log.test.ts': ['packages/gateway/src/log.ts'],
  'packages/gateway/src/disk.fixtures.ts': [],
  'packages/gateway/src/docs.test.ts': ['packages/gateway/src/disk.fixtures.ts'],
  'scripts/check/page.mjs': ['packages/gateway/src/page.ts'],
  'scripts/generate/other.mjs': [],
};
const imports: Imports = {
  has: (file) => file in arrows,
  of: (file) => arrows[file] ?? [],
  readsFiles: (file) => file.endsWith('disk.fixtures.ts'),
};
const testsIn = (folder: string) => () =>
  Object.keys(arrows).filter((file) => file.startsWith(folder) && file.endsWith('.test.ts'));
const steps: Step[] = [
  { name: 'lint', reads: ['**/*.{ts,mjs}'] },
  { name: 'domain', tests: testsIn('packages/domain') },
  { name: 'gateway', tests: testsIn('packages/gateway') },
  { name: 'check', entries: ['scripts/check/page.mjs'] },
  { name: 'samples', reads: ['**/*.md'] },
];

/** Returns the tests that run after a change, by step. */
const runs = (...changed: string[]) => Object.fromEntries(select(changed, steps, imports).chosen);

describe('what a change can reach', () => {
  it('is every test and check that imports it, also through others', () => {
    assert.deepEqual(runs('packages/domain/src/rules.ts'), {
      lint: [],
      domain: ['packages/domain/src/rules.test.ts'],
      gateway: ['packages/gateway/src/page.test.ts', 'packages/gateway/src/docs.test.ts'],
      check: [],
    });
  });

  it('is a test that changed itself, and no other', () => {
    assert.deepEqual(runs('packages/domain/src/rules.test.ts'), {
      lint: [],
      domain: ['packages/domain/src/rules.test.ts'],
      gateway: ['packages/gateway/src/docs.test.ts'],
    });
  });

  it('is what reads it, and every test that reads files', () => {
    assert.deepEqual(runs('docs/gateway.md'), {
      gateway: ['packages/gateway/src/docs.test.ts'],
      samples: [],
    });
  });

  it('is everything, where it decides how steps run or nobody knows what it is', () => {
    for (const file of [
      'package-lock.json',
      'tsconfig.base.json',
      'packages/gateway/package.json',
      'scripts/build/builds.mjs',
      'packages/gateway/src/unknown.json',
      'unknown',
      // A deleted file: its former importers are unknown.
      'packages/gateway/src/gone.ts',
    ]) {
      const selection = select([file], steps, imports);
      assert.equal(selection.everything, file);
      assert.deepEqual(selection.chosen, selectAll(steps).chosen, file);
      assert.deepEqual(selection.leftOut, []);
    }
  });

  it('is nothing but what reads code, for a test that is gone', () => {
    assert.deepEqual(runs('packages/gateway/src/gone.test.ts'), {
      lint: [],
      gateway: ['packages/gateway/src/docs.test.ts'],
    });
  });

  it('is nothing where nothing changed', () => {
    assert.deepEqual(runs(), {});
  });
});

describe('what is left out', () => {
  it('is said: steps by name, and how many files of the others', () => {
    assert.deepEqual(select(['packages/domain/src/rules.ts'], steps, imports).leftOut, [
      '1 of 3 files of gateway',
      'samples',
    ]);
  });

  it('grows no larger with more changes', () => {
    const anything = fc.constantFrom(...Object.keys(arrows), 'docs/a.md', 'unknown', 'package.json');
    fc.assert(
      fc.property(fc.uniqueArray(anything), anything, (changed, more) => {
        const before = select(changed, steps, imports).chosen;
        const after = select([...changed, more], steps, imports).chosen;
        for (const [name, files] of before) {
          const now = after.get(name);
          assert.ok(now, `${name} ran before ${more} changed too`);
          for (const file of files) assert.ok(now.includes(file), file);
        }
      }),
    );
  });
});
