import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { docsPages, filledPage } from './pages.mjs';
import { madeParts } from './parts.mjs';
import { vocabularyPages, writtenVocabularyPages } from './vocabulary-pages.mjs';
import { isElement } from '../manifest/published-elements.mjs';
import { readManifest } from '../manifest/read-manifest.mjs';
import { root } from '../../build/run-program.mjs';

const readmes = readdirSync(path.join(root, 'packages'))
  .map((name) => `packages/${name}/README.md`)
  .filter((file) => existsSync(root + file));
const pages = ['README.md', 'CONTRIBUTING.md', ...docsPages(), ...readmes];
const read = (file: string): string => readFileSync(root + file, 'utf8');

/** Returns the samples of a page in one language, without their fences. */
const samples = (page: string, language: string): string[] =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, sample = '']) => sample,
  );

const manifest = readManifest();
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);

test('the docs say what the sources say; else run npm run docs', async () => {
  const parts = madeParts(manifest);
  for (const page of docsPages()) assert.equal(read(page), await filledPage(page, parts), page);
});

test('every event has a page, made from its schema; else run npm run docs', async () => {
  const made = await vocabularyPages();
  assert.deepEqual(writtenVocabularyPages().sort(), [...made.keys()].sort());
  for (const [page, text] of made) assert.equal(read(page), text, page);
});

test('every element has a page', () => {
  for (const { tagName } of elements) {
    assert.ok(docsPages().includes(`docs/elements/${tagName}.md`), `docs/elements/${tagName}.md is missing`);
  }
});

test('every tag and attribute in a sample exists', () => {
  const known = new Map(
    elements.map(({ tagName, attributes = [] }) => [tagName, new Set(attributes.map(({ name }) => name))]),
  );
  let checked = 0;
  for (const page of pages) {
    for (const sample of samples(page, 'html')) {
      for (const [, tag = '', written = ''] of sample.matchAll(/<(plein-[\w-]+)([^>]*)>/g)) {
        const attributes = known.get(tag);
        assert.ok(attributes, `${page}: there is no <${tag}>`);
        for (const [, name = ''] of written.replaceAll(/"[^"]*"/g, '').matchAll(/([\w-]+)/g)) {
          assert.ok(name === 'style' || attributes.has(name), `${page}: <${tag}> has no attribute ${name}`);
          checked += 1;
        }
      }
    }
  }
  assert.ok(checked > 10, 'no attributes were found');
});

test('every link within the repository leads somewhere', () => {
  for (const page of pages) {
    for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)]*\)/g)) {
      const file = path.join(root, path.dirname(page), target);
      assert.ok(existsSync(file), `${page} links to ${target}`);
    }
  }
});

test('every script that is named exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const page of pages) {
    for (const [, name = ''] of read(page).matchAll(/npm run ([\w:]+(?:-\w+)*)/g)) {
      assert.ok(name in scripts, `${page} names npm run ${name}`);
    }
  }
});
