import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { readManifest } from '../manifest/read-manifest.mjs';
import { reactWrappers } from '../react/wrappers.mjs';
import { dutchPurpose, dutchSection } from '../../../stories/docs/dutch.js';
import { root } from '../../build/run-program.mjs';
import { partStoryFiles, storyFiles } from './story-files.mjs';

/** Returns the generated files of a folder as they are committed, by name. */
async function committed(folder: string, isMade: (name: string) => boolean): Promise<Map<string, string>> {
  const names = (await readdir(root + folder)).filter(isMade);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(`${root}${folder}/${name}`, 'utf8')] as const),
    ),
  );
}

const sorted = (files: Iterable<readonly [string, string]>): (readonly [string, string])[] =>
  [...files].sort(([one], [other]) => one.localeCompare(other));

test('every named example is a story; else run npm run stories', async () => {
  const present = await committed('stories/elements', () => true);
  assert.deepEqual(sorted(present), sorted(await storyFiles()));
});

test('every named example of a part is a story; else run npm run stories', async () => {
  const present = await committed('stories/parts', (name) => name.endsWith('.stories.ts'));
  assert.deepEqual(sorted(present), sorted(await partStoryFiles()));
});

test('every page of an element has Dutch beside its purpose and its headings', async () => {
  for (const file of await readdir(`${root}docs/elements`)) {
    const text = await readFile(`${root}docs/elements/${file}`, 'utf8');
    assert.notEqual(dutchPurpose(file.replace('.md', '')), '');
    for (const [, heading = ''] of text.matchAll(/^## (.+)$/gm)) assert.notEqual(dutchSection(heading), '');
  }
});

test('a wrapper for React stands beside every element; else run npm run react', async () => {
  const present = await committed('packages/react/src', (name) => !name.endsWith('.test.ts'));
  assert.deepEqual(sorted(present), sorted(await reactWrappers(readManifest())));
});
