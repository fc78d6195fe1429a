import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { checkSources } from './check.mjs';
import { readSources } from './sources.mjs';

type Files = Readonly<Record<string, string>>;

export interface Example {
  name: string;
  files: Files;
}

export interface Broken extends Example {
  /** The start of the report: the rule and the two files. */
  report: string;
  /** Part of the advice. */
  advice: string;
}

const manifests: Files = {
  'packages/domain/package.json': JSON.stringify({
    name: '@plein/domain',
    exports: { './*.js': { source: './src/*/index.ts' }, './text/deep.js': { source: './src/text/deep.ts' } },
  }),
  'packages/components/package.json': JSON.stringify({
    name: '@plein/components',
    exports: { '.': { source: './src/index.ts' } },
  }),
  'packages/gateway/package.json': JSON.stringify({
    name: '@plein/gateway',
    exports: { '.': { source: './src/index.ts' }, './page.js': { source: './src/browser.ts' } },
  }),
  'packages/testing/package.json': JSON.stringify({
    name: '@plein/testing',
    exports: { './*.js': { source: './src/*.ts' } },
  }),
};

/** Returns the reports for a repository that holds only these files. */
function check(files: Files): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'plein-graph-'));
  try {
    for (const [file, text] of Object.entries({ ...manifests, ...files })) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    return checkSources(readSources(root)).reports;
  } finally {
    rmSync(root, { recursive: true });
  }
}

export const components = 'packages/components/src';
export const domain = 'packages/domain/src';
export const gateway = 'packages/gateway/src';
/** Checks that each bad example is reported with its files and advice, and that the good ones pass. */
export function describeExamples(name: string, bad: readonly Broken[], good: readonly Example[]): void {
  describe(name, () => {
    for (const { name, files, report, advice } of bad) {
      it(`refuses ${name}`, () => {
        const reports = check(files);
        const found = reports.find((line) => line.startsWith(`${report}\n`));
        assert.ok(found, `"${report}" is not among:\n${reports.join('')}`);
        assert.ok(found.includes(advice), found);
      });
    }

    for (const { name, files } of good) {
      it(`leaves ${name} alone`, () => {
        assert.deepEqual(check(files), []);
      });
    }
  });
}
