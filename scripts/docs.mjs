/**
 * Writes into the pages of docs what the sources say: the vocabulary, the tokens, the tasks, and what each
 * element takes, says and shows. Usage: npm run docs (makes the manifest first). A test compares.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { docsPages, filledPage } from './docs/pages.mjs';
import { madeParts } from './docs/parts.mjs';
import { readManifest } from './manifest/read-manifest.mjs';
import { root } from './steps/run.mjs';

const parts = madeParts(readManifest());
for (const page of docsPages()) writeFileSync(path.join(root, page), await filledPage(page, parts));
