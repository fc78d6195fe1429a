/**
 * Writes into the pages of docs what the sources say: the vocabulary, the tokens, the tasks, and what each
 * element takes, says and shows. Usage: npm run docs (makes the manifest first). A test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docsPages, filledPage } from './docs/pages.mjs';
import { madeParts } from './docs/parts.mjs';
import { root } from './steps/run.mjs';

const manifest = JSON.parse(
  readFileSync(path.join(root, 'packages/components/custom-elements.json'), 'utf8'),
);
const parts = madeParts(manifest);
for (const page of docsPages()) writeFileSync(path.join(root, page), await filledPage(page, parts));
