/**
 * Writes generated parts into the pages of docs: the vocabulary, the tokens, the tasks, and the API of each
 * element. It also writes the pages of the vocabulary. Usage: npm run docs (makes the manifest first). A test
 * compares.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docsPages, filledPage } from './pages.mjs';
import { madeParts } from './parts.mjs';
import { vocabularyPages, writtenVocabularyPages } from './vocabulary-pages.mjs';
import { readManifest } from '../manifest/read-manifest.mjs';
import { root } from '../../build/run-program.mjs';

const vocabulary = await vocabularyPages();
for (const page of writtenVocabularyPages()) if (!vocabulary.has(page)) rmSync(path.join(root, page));
for (const [page, text] of vocabulary) {
  mkdirSync(path.join(root, path.dirname(page)), { recursive: true });
  writeFileSync(path.join(root, page), text);
}
const parts = madeParts(readManifest());
for (const page of docsPages()) writeFileSync(path.join(root, page), await filledPage(page, parts));
